import ArgumentParser
import FoundationEssentials
import Glibc
import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaExplanations
import GlosaFiles
import GlosaGate
import GlosaICU

/// Says what is wrong in the catalog.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Says what is wrong in the catalog, where, and what to type instead.",
        discussion: """
            Exit status 1 when there is an error, or whatever --fail-level names. What has passed its day is due: it is \
            reported apart, and never fails. `glosa explain CHECK` says more about a finding.

            The findings of a language that `publish` leaves out are printed, and fail only where the language is asked \
            for, by --locale or by a path in its folder.

            A comment above an entry lets a finding stand: `# ignore: CHECK: the reason`. project.yaml sets severities \
            and budgets, locale.yaml the conventions of a language.
            """)

    @Argument(help: ArgumentHelp("Only what is found in these files and folders of the project.", valueName: "path"))
    var paths: [String] = []

    @OptionGroup var project: ProjectOptions

    @OptionGroup var clock: ClockOptions

    @Option(name: .long, help: "How to print it: \(DiagnosticFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = DiagnosticFormat.text

    @Option(name: .long, help: "The mildest finding that makes the exit status 1: error, warning, info or never.")
    var failLevel = FailLevel.error

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Let the findings of this language fail too, although it is not published; may be given several times.",
            valueName: "tag"))
    var locale: [String] = []

    @Flag(name: .long, help: "Name what has passed its day, one by one.")
    var due = false

    @Flag(name: .long, help: "Make the repairs that are safe without a person, and say what is left.")
    var fix = false

    @Option(
        name: .long,
        help: ArgumentHelp("Report only what this file of known findings does not hold.", valueName: "file"))
    var baseline: String?

    @Option(name: .long, help: ArgumentHelp("Write the findings to a file for --baseline.", valueName: "file"))
    var writeBaseline: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Name instead every value that is not what it was in this commit, those first that could hurt a reader.",
            valueName: "commit"))
    var since: String?

    func run() throws {
        let folder = try project.folder()
        if let since { return try compare(folder, with: since) }
        let known = try baseline.map(read)
        let filter = try PathFilter(paths, in: folder)
        let (loaded, found) = fix ? try repair(folder, filter) : try check(folder)
        // The program ends after this: to take a hundred thousand messages apart first would only cost time.
        _ = Unmanaged.passRetained(Kept(loaded))
        try filter.requireRead(loaded, found)
        var diagnostics = found.filter(filter.includes)
        if let writeBaseline { return try write(diagnostics, of: loaded, to: writeBaseline) }
        if let known {
            let (new, gone) = known.compare(diagnostics.filter(Self.canBeKnown))
            diagnostics = (new + diagnostics.filter { !Self.canBeKnown($0) }).sorted()
            if gone > 0 {
                Terminal.complain(
                    "\(gone) of the findings in \(baseline ?? "") are mended: write it anew with --write-baseline")
            }
        }
        try Terminal.write(report(diagnostics))
        Terminal.complain(diagnostics.summary)
        let counted = Gate.counted(diagnostics, in: loaded.catalog, with: try asked(in: loaded, filter))
        if failLevel.fails(counted) { throw ExitCode(1) }
        if failLevel.fails(diagnostics) {
            Terminal.complain("what fails is in languages that are not published: --locale TAG lets it count")
        }
    }

    /// Everything that changed since a commit: for whoever merges it.
    private func compare(_ folder: String, with commit: String) throws {
        guard baseline == nil, writeBaseline == nil, !fix, locale.isEmpty else {
            throw CommandFailure("--since goes with --format, --fail-level and paths alone")
        }
        let filter = try PathFilter(paths, in: folder)
        let earlier = try GitRevision(commit, of: folder)
        let changes = ProjectComparison.changes(from: earlier.folder, to: folder)
        let findings = SinceReport.findings(of: changes).filter(filter.includes)
        try Terminal.write(report(findings))
        Terminal.complain(
            findings.isEmpty
                ? "nothing changed since `\(commit)`"
                : "\(findings.count) change\(findings.count == 1 ? "" : "s") since `\(commit)`")
        if failLevel.fails(findings) { throw ExitCode(1) }
    }

    /// The languages that were asked for, by their tags or by paths in their folders.
    private func asked(in loaded: CatalogLoader.Loaded, _ filter: PathFilter) throws -> [LocaleTag] {
        guard let catalog = loaded.catalog else { return [] }
        let known = catalog.project.locales
        let named = try locale.map { text in
            guard let tag = try? LocaleTag(text), known.contains(tag) else {
                throw CommandFailure(
                    "the project has no locale `\(text)`; it has \(known.map(\.identifier).joined(separator: ", "))")
            }
            return tag
        }
        return named + known.filter { filter.names("locales/\($0)") }
    }

    /// An error that no project may lower is none that a baseline may hide.
    private static func canBeKnown(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity != .due && (diagnostic.severity != .error || CheckList.canBeAdjusted(diagnostic.id))
    }

    private func report(_ diagnostics: [Diagnostic]) -> String {
        let report = DiagnosticReport(diagnostics) { Explanations.of($0, language: "en")?.title }
        switch format {
        case .text:
            let printer = Terminal.printer(for: STDOUT_FILENO)
            // What is due stands apart, behind what is wrong.
            let due = diagnostics.filter { $0.severity == .due }
            let wrong = diagnostics.filter { $0.severity != .due }
            let text = (wrong + (self.due ? due : [])).map { printer.print($0) + "\n" }.joined()
            guard !due.isEmpty, !self.due else { return text }
            return text + "\(due.count) due: what has passed its day; --due names it\n"
        case .concise: return report.concise()
        case .json: return report.json()
        case .sarif: return report.sarif()
        case .github: return report.github()
        case .junit: return report.junit()
        case .markdown: return report.markdown()
        }
    }

    private func check(_ folder: String) throws -> (CatalogLoader.Loaded, [Diagnostic]) {
        let today = try clock.day()
        let loaded = CatalogLoader.load(folder)
        let progress = ProgressLine()
        let verdict = Gate.judge(loaded, today: today, progress: progress.update)
        progress.clear()
        return (loaded, verdict.findings)
    }

    private func repair(_ folder: String, _ filter: PathFilter) throws -> (CatalogLoader.Loaded, [Diagnostic]) {
        let editor = try project.editor()
        let loaded = CatalogLoader.load(folder)
        let today = try clock.day()
        let repaired = CatalogFixer(folder: folder).repair(loaded, today: today, isWanted: filter.includes)
        for (path, texts) in repaired.files.sorted(by: { $0.key < $1.key }) {
            do throws(FileWriteError) {
                Terminal.complain(leftover: try editor.write(texts.new, to: path, original: texts.old))
            } catch {
                throw CommandFailure(error)
            }
        }
        let files = repaired.files.count
        Terminal.complain(
            repaired.count == 0
                ? "nothing to repair"
                : repaired.made.prefix(100).map { "  repaired \($0)\n" }.joined()
                    + "\(repaired.count) repair\(repaired.count == 1 ? "" : "s") in \(files) file\(files == 1 ? "" : "s")"
        )
        let left = files == 0 ? loaded : CatalogLoader.load(folder)
        return (left, Gate.judge(left, today: today).findings)
    }

    private func read(_ path: String) throws -> Baseline {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("cannot read the baseline `\(path)`: write it with --write-baseline")
        }
        guard let baseline = Baseline(json: String(decoding: data, as: UTF8.self)) else {
            throw CommandFailure("`\(path)` is not a baseline: write it with --write-baseline")
        }
        return baseline
    }

    private func write(_ diagnostics: [Diagnostic], of loaded: CatalogLoader.Loaded, to path: String) throws {
        guard loaded.isWhole else {
            Terminal.complain(loaded.diagnostics.filter { $0.severity == .error })
            throw CommandFailure(
                "no baseline was written: the catalog cannot be read whole, and what it would find is not known",
                status: 1)
        }
        let held = diagnostics.filter(Self.canBeKnown)
        do throws(FileWriteError) {
            try FileWriter.write(
                Array(Baseline(of: held).json().utf8), to: path,
                replacing: .marked { Baseline(json: String(decoding: $0, as: UTF8.self)) != nil })
        } catch {
            throw CommandFailure(error)
        }
        let left = diagnostics.count { $0.severity == .error && !Self.canBeKnown($0) }
        Terminal.complain(
            "`\(path)` holds \(held.count) findings"
                + (left == 0 ? "" : "; \(left) errors must be mended, and are not among them"))
    }
}

/// What is not given back before the program ends.
private final class Kept {
    let loaded: CatalogLoader.Loaded

    init(_ loaded: CatalogLoader.Loaded) { self.loaded = loaded }
}

/// The mildest finding that makes a check fail.
enum FailLevel: String, CaseIterable, ExpressibleByArgument {
    case error, warning, info, never

    /// True where `diagnostics` have one that grave. What is due never fails.
    func fails(_ diagnostics: [Diagnostic]) -> Bool {
        let least: Severity
        switch self {
        case .error: least = .error
        case .warning: least = .warning
        case .info: least = .info
        case .never: return false
        }
        return diagnostics.contains { $0.severity >= least && $0.severity != .due }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
