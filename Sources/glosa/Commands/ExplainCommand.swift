import ArgumentParser
import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaExplanations

/// Says what a check means.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Says what a finding means, with an example and its repair.",
        discussion: "Without a check, lists them all. En español: --language es.")

    @Argument(help: ArgumentHelp("The id in the brackets of a finding: `missing-placeholder`.", valueName: "check"))
    var check: String?

    @Option(name: .long, help: "The language to explain in: en or es.")
    var language = "en"

    func run() throws {
        guard Explanations.languages.contains(language) else {
            throw CommandFailure(
                "there are no explanations in `\(language)`: they are in \(Explanations.languages.joined(separator: " and "))"
            )
        }
        guard let check else {
            try Terminal.write(list())
            return
        }
        guard let explanation = Explanations.of(check, language: language) else {
            let ids = Explanations.ids
            throw CommandFailure(
                "no finding is called `\(check)`\(NearMiss.question(check, among: ids)); `glosa explain` lists them all"
            )
        }
        try Terminal.write("\(check)\(kind(check))\n\n\(explanation.text)")
    }

    /// " (warning)".
    private func kind(_ id: String) -> String {
        " (\((CheckList.severity(of: id) ?? CatalogLoader.severity(of: id)).rawValue))"
    }

    private func list() -> String {
        let width = Explanations.ids.map(\.count).max() ?? 0
        return Explanations.ids.map { id in
            let title = Explanations.of(id, language: language)?.title ?? ""
            return id + String(repeating: " ", count: width + 2 - id.count) + title + "\n"
        }.joined()
    }
}
