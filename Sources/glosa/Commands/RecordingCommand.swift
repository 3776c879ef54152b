import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaFiles
import GlosaICU
import GlosaOutput
import GlosaPublication

/// Notes that a person has recorded the script of a part.
struct RecordingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recording",
        abstract: "Prints the script of a part to read aloud; with --by, notes who has recorded it.",
        discussion: """
            The recording stands beside the page in the folder of --attach, under the path that is printed. It counts for \
            exactly these words: when one changes, the page loses it by itself.
            """)

    @Argument(help: "The part: guidance.find.")
    var part: String

    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: ArgumentHelp("The language.", valueName: "tag"))
    var locale: String

    @Option(name: .long, help: ArgumentHelp("Who reads it, by the id in Resources/people.yaml.", valueName: "id"))
    var by: String?

    @OptionGroup var clock: ClockOptions

    func run() throws {
        let editor = by == nil ? nil : try project.editor()
        let today = try clock.day()
        let catalog = try project.loadSound(today: today)
        let words = try catalog.requireLocale(locale)
        let tag = words.settings.tag
        let (script, path) = try script(catalog, words, today)
        guard let by, let editor else {
            try Terminal.write(script)
            return Terminal.complain("\(path): the recording of this script (\(ContentHash.of(script)))")
        }
        try ReviewerCheck(catalog).requireKnown(by)
        let id = "\(part.split(separator: ".").joined(separator: "-"))-\(tag.identifier.lowercased())"
        let values = [
            ("part", part), ("locale", tag.identifier), ("script", ContentHash.of(script)), ("by", by),
            ("on", "\(today)"),
        ]
        do throws(FileWriteError) {
            let file = "Resources/recordings.yaml"
            let old = try editor.textIfPresent(file)
            var text = ReviewText(old ?? "")
            text.set(id, values)
            try editor.write(text.text, to: file, original: old)
        } catch {
            throw CommandFailure(error)
        }
        Terminal.complain("\(path): recorded by `\(by)`")
    }

    /// The script of the part, and the path of its recording in the site.
    private func script(
        _ catalog: Catalog, _ words: LocaleCatalog, _ today: CivilDate
    ) throws -> (script: String, path: String) {
        let site = try PageSite.sound(catalog)
        let published = PublicationBuilder(site.publication, today: today).build()
        let entry = published.entries.first {
            $0.entry.isPart && $0.entry.item.text(in: catalog) == part && $0.entry.locale == words.settings.tag
        }
        guard let entry, let place = entry.entry.page else { throw CommandFailure("there is no part `\(part)`") }
        guard let script = ListeningRenderer(site: site).script(of: entry.onPage) else {
            throw CommandFailure(
                "`\(part)` has no script: write `voice` at its end in Resources/outline.yaml", status: 1)
        }
        return (script, site.layout.recording(of: place, in: words.settings.tag))
    }
}
