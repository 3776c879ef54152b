import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaPublication

/// Shows a fact with everything that stands behind it.
struct FactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fact",
        abstract: "Shows a fact: its value, status, sources and disagreements, and every message that uses it.",
        discussion: """
            Without an id, lists every fact with its value. With --on DAY, says which value stood on that day: today's, or \
            an earlier one that `was` in facts.yaml keeps; of a contact, too, which number or address.
            """)

    @Argument(help: "The fact, such as deported-on.")
    var id: String?

    @OptionGroup var project: ProjectOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Say which value stood on this day, and nothing else.", valueName: "yyyy-mm-dd"))
    var on: String?

    @Flag(name: .long, help: "List the facts that no message and no event uses.")
    var unused = false

    func run() throws {
        let catalog = try project.loadReadable()
        if unused {
            // One of the two would be passed over in silence.
            if let id { throw CommandFailure("name a fact or give --unused, not both: `\(id)` is not looked at") }
            if on != nil { throw CommandFailure("--on needs a fact, and cannot stand with --unused") }
            for id in catalog.unusedFacts { try Terminal.writeLine(id) }
            return
        }
        if let on { return try show(on: on, catalog) }
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

    /// The value that stood on a day, one line, and who gave it.
    private func show(on text: String, _ catalog: Catalog) throws {
        guard let day = CivilDate(iso: text) else {
            throw CommandFailure("`\(text)` is not a day: write it as `2026-02-11`")
        }
        guard let id else { throw CommandFailure("--on needs a fact: `glosa fact ID --on \(day)`") }
        if let fact = catalog.facts[id] {
            let now = fact.summary(in: catalog)
            try show(fact.earlierValue(on: day), else: now, fact.provenance.sources, of: id, on: day, catalog)
        } else if let contact = catalog.contacts[id] {
            try show(
                contact.earlierValue(on: day), else: contact.value, contact.provenance.sources, of: id, on: day, catalog
            )
        } else {
            let known = catalog.facts.ids + catalog.contacts.ids
            throw CommandFailure("there is no fact and no contact `\(id)`\(NearMiss.question(id, among: known))")
        }
    }

    private func show(
        _ earlier: EarlierValue?, else now: String, _ sources: [String], of id: String, on day: CivilDate,
        _ catalog: Catalog
    ) throws {
        guard let earlier else {
            try Terminal.writeLine("\(id) on \(day): \(now)")
            for source in sources { try Terminal.writeLine("  source: \(describe(source, catalog))") }
            return
        }
        guard earlier.stood(on: day) else {
            let known = earlier.from.map { ": the oldest that is known, \(earlier.text), is of \($0) and later" } ?? ""
            throw CommandFailure("nothing is known of `\(id)` on \(day)\(known)", status: 1)
        }
        try Terminal.writeLine("\(id) on \(day): \(earlier.text)")
        try Terminal.writeLine("  until: \(earlier.until); now \(now)")
        if let because = earlier.because { try Terminal.writeLine("  because: \(because)") }
        for source in earlier.sources { try Terminal.writeLine("  source: \(describe(source, catalog))") }
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
        if let day = catalog.reviewDue(fact.provenance) { try Terminal.writeLine("  to be read again by: \(day)") }
        if fact.isVolatile { try Terminal.writeLine("  may change any day: told with the day on which it was read") }
        if let day = catalog.expiry(of: fact) { try Terminal.writeLine("  to be relied on until: \(day)") }
        for earlier in fact.was { try Terminal.writeLine("  until \(earlier.until): \(earlier.text)") }
        for source in fact.provenance.sources { try Terminal.writeLine("  source: \(describe(source, catalog))") }
        if let number = fact.disagreement { try Terminal.writeLine("  disagreement: \(number)") }
        for source in fact.disputedBy { try Terminal.writeLine("  says otherwise: \(describe(source, catalog))") }
        for locale in catalog.locales { try show(fact, in: locale, catalog) }
        try Terminal.writeLine("  defined in: \(fact.place.span)")
        let uses = catalog.uses(ofVariable: fact.id)
        try Terminal.writeLine("  used in: \(uses.isEmpty ? "nothing" : uses.joined(separator: ", "))")
        let dependents = DependencyIndex(Publication(catalog.published)).dependents(of: .fact(fact.id))
        for page in dependents.pages { try Terminal.writeLine("  page: \(page)") }
        for file in dependents.files { try Terminal.writeLine("  file: \(file)") }
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
