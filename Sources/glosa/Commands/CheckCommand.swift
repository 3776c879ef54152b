import ArgumentParser
import Glibc
import GlosaCatalog
import GlosaDiagnostics
import GlosaSite

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
        var diagnostics = loaded.diagnostics
        if let catalog = loaded.catalog {
            // What the loader has explained would only fail again when it is formatted.
            let explained = Set(loaded.diagnostics.compactMap { $0.place?.lineKey })
            diagnostics += await SiteBuilder(catalog: catalog).documents().diagnostics
                .filter { $0.place.map { !explained.contains($0.lineKey) } ?? true }
            diagnostics += DueItems.find(in: catalog, today: try clock.day())
        }
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

extension Diagnostic.Place {
    /// The file and the line.
    fileprivate var lineKey: String { "\(span.file):\(span.start.line)" }
}
