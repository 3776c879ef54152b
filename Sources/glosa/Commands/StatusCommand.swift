import ArgumentParser
import GlosaCatalog
import GlosaJSON

/// Says how far each language is, how hard its documents are to read, and what must be done soon.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Says how far each language is, how hard its documents are to read, and what expires next.",
        discussion: """
            A message is translated when it is there, stale when its source has changed since (`glosa review` records \
            it), and reviewed when a named person has read it beside its source and nothing under it has changed. It is \
            written by a human, by a machine, or by a machine and edited by a person, as `glosa review --origin` \
            records it.

            Spanish is measured by INFLESZ and Fernández-Huerta (higher is easier; 55 is normal, 65 fairly easy, 80 very \
            easy), English by Flesch-Kincaid (years of school). Official names, numbers and words in another language \
            are not counted.
            """)

    @OptionGroup var project: ProjectOptions

    @OptionGroup var clock: ClockOptions

    @Option(name: .long, help: "How to print it.")
    var format: ReportFormat = .text

    @Flag(name: .long, help: "Show each section of the documents too.")
    var sections = false

    func run() throws {
        let catalog = try project.loadReadable()
        let status = ProjectStatus(catalog, today: try clock.day())
        switch format {
        case .text: try Terminal.write(status.text(withSections: sections))
        case .json:
            try Terminal.write(JSONTreeWriter.report(of: status.tree, escapesSlashes: true))
        }
    }
}
