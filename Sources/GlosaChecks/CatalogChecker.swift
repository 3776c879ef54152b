import GlosaCatalog
import GlosaConcurrency
import GlosaDiagnostics
import GlosaICU
import Synchronization

/// Runs every check on a catalog.
///
///     let loaded = CatalogLoader.load("path/to/project")
///     let findings = CatalogChecker.check(loaded, today: today)
package enum CatalogChecker {
    /// Everything that is wrong, or due, or worth knowing: what the loader found, and what the checks find in whatever
    /// could be read, in the order of files and places.
    ///
    /// - Parameters:
    ///   - loaded: What came of reading the project.
    ///   - today: The day to reckon with.
    ///   - progress: Called from time to time, from any thread, with how many of how many messages have been checked.
    package static func check(
        _ loaded: CatalogLoader.Loaded, today: CivilDate, progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
    ) -> [Diagnostic] {
        guard let catalog = loaded.catalog else { return loaded.diagnostics }
        let project = CheckedProject(catalog: catalog, today: today)
        var findings = Findings(settings: catalog.project.checks)
        for check in CheckList.project where findings.isOn(check) { check.check(project, &findings) }
        let counter = ProgressCounter(total: Self.total(catalog), report: progress)
        for found in catalog.locales.parallelMap({ run($0, project, counter) }) { findings.take(found) }
        let explained = ExplainedLines(loaded.diagnostics)
        let own = findings.diagnostics.filter {
            !CheckList.repeatsLoader.contains($0.id) || !explained.touches($0)
        }
        return SuppressionFilter.apply(catalog, to: loaded.diagnostics + own).sorted()
    }

    private static func run(
        _ locale: LocaleCatalog, _ project: CheckedProject, _ counter: ProgressCounter
    ) -> [Diagnostic] {
        var findings = Findings(settings: project.catalog.project.checks)
        let checked = CheckedLocale(locale, in: project)
        let checks = CheckList.message.filter(findings.isOn)
        var unit: CheckedUnit?
        checked.forEachMessage { message, source, kind, file, key in
            let current = unit ?? CheckedUnit(message, in: checked)
            unit = current
            current.read(message, source: source, kind: kind, file: file, key: key)
            for check in checks { check.check(current, &findings) }
            checked.noteTerms(of: current)
            checked.noteReading(of: current)
            counter.count()
        }
        for check in CheckList.locale where findings.isOn(check) { check.check(checked, &findings) }
        return findings.diagnostics
    }

    private static func total(_ catalog: Catalog) -> Int {
        catalog.locales.reduce(0) { $0 + $1.messageCount }
    }
}

/// The lines on which the loader has found an error. One mistake is told once: what it has explained there would only be
/// told again by the checks that compare with the source.
private struct ExplainedLines {
    private var lines: [String: Set<Int>] = [:]

    init(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics where diagnostic.severity == .error {
            guard let span = diagnostic.place?.span else { continue }
            lines[span.file, default: []].insert(span.start.line)
        }
    }

    /// True where a finding stands on one of them.
    func touches(_ diagnostic: Diagnostic) -> Bool {
        guard let span = diagnostic.place?.span, let own = lines[span.file] else { return false }
        return (span.start.line...max(span.start.line, span.end.line)).contains { own.contains($0) }
    }
}

/// Counts messages from several threads, and tells of every five hundredth.
private final class ProgressCounter: Sendable {
    private let done = Atomic<Int>(0)
    private let total: Int
    private let report: (@Sendable (Int, Int) -> Void)?

    init(total: Int, report: (@Sendable (Int, Int) -> Void)?) {
        self.total = total
        self.report = report
    }

    func count() {
        guard let report else { return }
        let count = done.add(1, ordering: .relaxed).newValue
        if count % 500 == 0 { report(count, total) }
    }
}
