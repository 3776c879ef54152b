import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument

/// Shows a message in every language.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a message or a table: what it says in each language, who says so, and where it is used.",
        discussion: "Of a message, its note and its source; of a table, each row with its sources and days.")

    @Argument(help: "The message, its file and its id, such as story.nutshell; or the id of a table.")
    var message: String

    @OptionGroup var project: ProjectOptions

    func run() throws {
        let catalog = try project.loadReadable()
        if let table = catalog.tables[String(message.trimmingPrefix("\(DataFile.tables.rawValue)."))] {
            try TableListing(table: table, catalog: catalog).write()
            return
        }
        let found = catalog.locales.compactMap { locale in
            (locale.allMessages[message] ?? locale.shippedMessages[message]).map { (locale, $0) }
        }
        guard !found.isEmpty else {
            let known = Set(catalog.locales.flatMap { Array($0.allMessages.keys) + Array($0.shippedMessages.keys) })
                .union(catalog.tables.ids)
            throw CommandFailure(
                "there is no message `\(message)`\(NearMiss.question(message, among: known))")
        }
        try Terminal.writeLine(message)
        if let note = found.compactMap({ $0.1.note }).first {
            try Terminal.writeLine("  note: \(note.split(separator: "\n").joined(separator: " "))")
        }
        for (locale, message) in found {
            try Terminal.writeLine(
                "\n\(locale.settings.displayName) (\(locale.settings.tag)), \(message.text.place.span)")
            for line in message.text.source.split(separator: "\n", omittingEmptySubsequences: false) {
                try Terminal.writeLine("  | \(line)")
            }
            try Terminal.writeLine("  # \(standing(of: message, locale, catalog))")
            let line = DocumentBuilder(catalog: catalog, locale: locale).line(message)
            try Terminal.writeLine("  = \(line.plainText)")
        }
        for made in catalog.claims(ofMessage: message) { try show(made.claim, catalog) }
        let uses = catalog.uses(ofMessage: message)
        let isOfProgram = found.contains { locale, _ in locale.shippedMessages[message] != nil }
        let none = isOfProgram ? "what the program puts around content" : "nothing in the outline"
        try Terminal.writeLine("\nused in: \(uses.isEmpty ? none : uses.joined(separator: ", "))")
    }

    /// The origin of a text, and how far it is: "machine, unreviewed".
    private func standing(of message: CatalogMessage, _ locale: LocaleCatalog, _ catalog: Catalog) -> String {
        let record = catalog.record(of: message, in: locale)
        let origin = record.origin?.rawValue ?? "origin not recorded"
        guard record.standing == .reviewed, let review = locale.reviews[message.id], let by = review.by else {
            return "\(origin), \(record.standing.rawValue)"
        }
        let name = catalog.people[by].map { "\($0.name) (\($0.role.rawValue))" } ?? by
        return "\(origin), reviewed by \(name)\(review.on.map { " on \($0)" } ?? "")"
    }

    /// Those who answer for the message where it is a claim.
    private func show(_ claim: Claim, _ catalog: Catalog) throws {
        try Terminal.writeLine("\nclaim, \(claim.message.place.span)")
        switch claim.basis {
        case .own: try Terminal.writeLine("  basis: our own caution")
        case .project: try Terminal.writeLine("  basis: the project says it of itself")
        case nil: break
        }
        for id in claim.allSources(in: catalog) {
            try Terminal.writeLine("  source: \(catalog.sources[id]?.summary ?? id)")
        }
        for reference in claim.facts { try Terminal.writeLine("  its point: the fact \(reference.id)") }
        for reference in claim.attributed { try Terminal.writeLine("  whose word: \(reference.id)") }
        if let states = claim.states {
            let words = states.isEmpty ? "no deadline, right or duty" : states.map(\.rawValue).joined(separator: ", ")
            try Terminal.writeLine("  states: \(words)")
        }
    }
}
