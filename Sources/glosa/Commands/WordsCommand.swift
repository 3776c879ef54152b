import ArgumentParser
import GlosaCatalog
import GlosaICU

/// Prints the program's own messages, as a start for interface.yaml in a language that it has none in.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: "Prints the program's own words, which interface.yaml may override.")

    @Option(name: .long, help: ArgumentHelp("The language.", valueName: "tag"))
    var locale = "en"

    func run() throws {
        let known = ShippedInterface.languages
        guard let tag = try? LocaleTag(locale), let text = ShippedInterface.file(of: tag.language) else {
            throw CommandFailure(
                "the program has no words in `\(locale)`: it has them in \(known.joined(separator: " and "))")
        }
        try Terminal.write(text)
    }
}
