import ArgumentParser
import GlosaCatalog
import GlosaICU
import GlosaOutput

/// Prints the program's own words, as a start for interface.yaml and other-sites.yaml in a language that it has none in.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: "Prints the program's own words, which interface.yaml may override.")

    @Option(name: .long, help: ArgumentHelp("The language.", valueName: "tag"))
    var locale = "en"

    @Flag(name: .long, help: "Those of the pages for other sites, for other-sites.yaml.")
    var otherSites = false

    func run() throws {
        let known = ShippedInterface.languages
        guard let tag = try? LocaleTag(locale), let text = file(of: tag) else {
            throw CommandFailure(
                "the program has no words in `\(locale)`: it has them in \(known.joined(separator: " and "))")
        }
        try Terminal.write(text)
    }

    private func file(of tag: LocaleTag) -> String? {
        otherSites ? PartnersPage.file(of: tag) : ShippedInterface.file(of: tag.language)
    }
}
