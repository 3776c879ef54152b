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
            locale.allMessages[message].map { (locale, $0) }
        }
        guard !found.isEmpty else {
            let known = Set(catalog.locales.flatMap { $0.allMessages.keys }).union(catalog.tables.ids)
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
            let line = DocumentBuilder(catalog: catalog, locale: locale).line(message)
            try Terminal.writeLine("  = \(line.plainText)")
        }
        let uses = catalog.uses(ofMessage: message)
        try Terminal.writeLine("\nused in: \(uses.isEmpty ? "nothing in the outline" : uses.joined(separator: ", "))")
    }
}
