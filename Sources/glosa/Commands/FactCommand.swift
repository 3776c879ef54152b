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
            for id in catalog.unusedFacts { print(id) }
            return
        }
        guard let id else {
            for (id, fact) in catalog.facts.entries {
                print("\(id)  \(value(fact, catalog))  [\(fact.status.rawValue)]")
            }
            return
        }
        guard let fact = catalog.facts[id] else {
            throw CommandFailure("there is no fact `\(id)`\(NearMiss.question(id, among: catalog.facts.ids))")
        }
        show(fact, catalog)
    }

    private func show(_ fact: Fact, _ catalog: Catalog) {
        print("\(fact.id): \(value(fact, catalog))")
        print("  type: \(fact.typeName)")
        print("  status: \(fact.status.rawValue)\(fact.confidence.map { ", confidence \($0.rawValue)" } ?? "")")
        if let asOf = fact.asOf { print("  true on: \(asOf)") }
        if let next = fact.supersededBy { print("  superseded by: \(next)") }
        switch fact.provenance.seen {
        case .on(let date): print("  copy seen: \(date)")
        case .undated: print("  copy seen: undated")
        case nil: break
        }
        if let days = fact.provenance.checkEvery { print("  to be read again every: \(days) days") }
        for source in fact.provenance.sources { print("  source: \(describe(source, catalog))") }
        if let number = fact.disagreement { print("  disagreement: \(number)") }
        for source in fact.disputedBy { print("  says otherwise: \(describe(source, catalog))") }
        for locale in catalog.locales { show(fact, in: locale, catalog) }
        print("  defined in: \(fact.place.span)")
        let uses = catalog.uses(ofVariable: fact.id)
        print("  used in: \(uses.isEmpty ? "nothing" : uses.joined(separator: ", "))")
    }

    private func show(_ fact: Fact, in locale: LocaleCatalog, _ catalog: Catalog) {
        guard let wording = locale.facts[fact.id] else { return }
        let builder = DocumentBuilder(catalog: catalog, locale: locale)
        let tag = locale.settings.tag
        if let label = wording.label { print("  label (\(tag)): \(builder.line(label).plainText)") }
        if let words = wording.words { print("  words (\(tag)): \(builder.line(words).plainText)") }
        if let why = wording.why { print("  why (\(tag)): \(builder.line(why).plainText)") }
        for (source, message) in wording.said.entries {
            print("  \(source) (\(tag)): \(builder.line(message).plainText)")
        }
    }

    private func describe(_ id: String, _ catalog: Catalog) -> String {
        guard let source = catalog.sources[id] else { return id }
        return [source.publisher, source.date?.iso, source.address].compactMap { $0 }.joined(separator: ", ")
            + " [\(id)]"
    }

    private func value(_ fact: Fact, _ catalog: Catalog) -> String {
        switch fact.value {
        case .date(let date): date.iso
        case .count(let count): String(count)
        case .money(let amount, let currency): "\(amount) \(currency)"
        case .days(let from, let to):
            catalog.days(of: fact).map { "\($0) days (\(from) to \(to))" } ?? "\(from) to \(to)"
        case .sum(let parts):
            catalog.count(of: fact).map { "\($0) (\(parts.joined(separator: " + ")))" }
                ?? parts.joined(separator: " + ")
        case .difference(let from, let less):
            catalog.count(of: fact).map { "\($0) (\(from) - \(less))" } ?? "\(from) - \(less)"
        case .name(let name): name
        case .place(let place): place ?? "(words in each language)"
        case .text: "(words in each language)"
        }
    }
}
