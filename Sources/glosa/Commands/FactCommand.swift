import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument

/// Shows a fact with everything that stands behind it.
struct FactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fact",
        abstract: "Shows a fact: its value, status, sources and disagreements, and every message that uses it.",
        discussion: "Without an id, lists every fact with its value.")

    @Argument(help: "The fact, such as deported-on.")
    var id: String?

    @OptionGroup var project: ProjectOptions

    @Flag(name: .long, help: "List the facts that no message and no event uses.")
    var unused = false

    func run() throws {
        let catalog = try project.loadReadable()
        if unused {
            // One of the two would be passed over in silence.
            if let id { throw CommandFailure("name a fact or give --unused, not both: `\(id)` is not looked at") }
            for id in catalog.unusedFacts { try Terminal.writeLine(id) }
            return
        }
        guard let id else {
            for (id, fact) in catalog.facts.entries {
                try Terminal.writeLine("\(id)  \(fact.summary(in: catalog))  [\(fact.status.rawValue)]")
            }
            return
        }
        guard let fact = catalog.facts[id] else {
            throw CommandFailure("there is no fact `\(id)`\(NearMiss.question(id, among: catalog.facts.ids))")
        }
        try show(fact, catalog)
    }

    private func show(_ fact: Fact, _ catalog: Catalog) throws {
        try Terminal.writeLine("\(fact.id): \(fact.summary(in: catalog))")
        try Terminal.writeLine("  type: \(fact.typeName)")
        try Terminal.writeLine(
            "  status: \(fact.status.rawValue)\(fact.confidence.map { ", confidence \($0.rawValue)" } ?? "")")
        if let asOf = fact.asOf { try Terminal.writeLine("  true on: \(asOf)") }
        if let next = fact.supersededBy { try Terminal.writeLine("  superseded by: \(next)") }
        switch fact.provenance.seen {
        case .on(let date): try Terminal.writeLine("  copy seen: \(date)")
        case .undated: try Terminal.writeLine("  copy seen: undated")
        case nil: break
        }
        if let days = fact.provenance.checkEvery { try Terminal.writeLine("  to be read again every: \(days) days") }
        for source in fact.provenance.sources { try Terminal.writeLine("  source: \(describe(source, catalog))") }
        if let number = fact.disagreement { try Terminal.writeLine("  disagreement: \(number)") }
        for source in fact.disputedBy { try Terminal.writeLine("  says otherwise: \(describe(source, catalog))") }
        for locale in catalog.locales { try show(fact, in: locale, catalog) }
        try Terminal.writeLine("  defined in: \(fact.place.span)")
        let uses = catalog.uses(ofVariable: fact.id)
        try Terminal.writeLine("  used in: \(uses.isEmpty ? "nothing" : uses.joined(separator: ", "))")
    }

    private func show(_ fact: Fact, in locale: LocaleCatalog, _ catalog: Catalog) throws {
        guard let wording = locale.facts[fact.id] else { return }
        let builder = DocumentBuilder(catalog: catalog, locale: locale)
        let tag = locale.settings.tag
        if let label = wording.label { try Terminal.writeLine("  label (\(tag)): \(builder.line(label).plainText)") }
        if let words = wording.words { try Terminal.writeLine("  words (\(tag)): \(builder.line(words).plainText)") }
        if let why = wording.why { try Terminal.writeLine("  why (\(tag)): \(builder.line(why).plainText)") }
        for (source, message) in wording.said.entries {
            try Terminal.writeLine("  \(source) (\(tag)): \(builder.line(message).plainText)")
        }
    }

    private func describe(_ id: String, _ catalog: Catalog) -> String { catalog.sources[id]?.summary ?? id }
}
