import ArgumentParser
import Glibc
import GlosaCatalog
import GlosaDiagnostics
import GlosaChecks

/// Says what is wrong in the catalog.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Says what is wrong in the catalog, where, and what to type instead.",
        discussion: "Exit status 1 when there is an error. What has passed its day is due, and never an error.")

    @Argument(help: ArgumentHelp("Only what is found in these files and folders of the project.", valueName: "path"))
    var paths: [String] = []

    @OptionGroup var project: ProjectOptions

    @OptionGroup var clock: ClockOptions

    func run() async throws {
        let loaded = try project.load()
        let diagnostics = CatalogChecker.check(loaded, today: try clock.day())
        let shown = diagnostics.filter(isAskedFor).sorted()
        let printer = Terminal.printer(for: STDOUT_FILENO)
        for diagnostic in shown { print(printer.print(diagnostic)) }
        Terminal.complain(shown.summary)
        if shown.hasErrors { throw ExitCode(1) }
    }

    private func isAskedFor(_ diagnostic: Diagnostic) -> Bool {
        guard !paths.isEmpty else { return true }
        guard let file = diagnostic.place?.span.file else { return false }
        return paths.contains { path in
            let path = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
            let folder = path.hasSuffix("/") ? path : path + "/"
            return file == path || file.hasPrefix(folder) || path == "."
        }
    }
}
