import Dispatch
import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import Synchronization

/// Runs every check on a catalog.
///
///     let loaded = CatalogLoader.load("path/to/project")
///     let findings = CatalogChecker.check(loaded, today: today)
public enum CatalogChecker {
    /// Everything that is wrong, or due, or worth knowing: what the loader found, and what the checks find in whatever
    /// could be read, in the order of files and places.
    ///
    /// - Parameters:
    ///   - loaded: What came of reading the project.
    ///   - today: The day to reckon with.
    ///   - progress: Called from time to time, from any thread, with how many of how many messages have been checked.
    public static func check(
        _ loaded: CatalogLoader.Loaded, today: CivilDate, progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
    ) -> [Diagnostic] {
        guard let catalog = loaded.catalog else { return loaded.diagnostics }
        let project = CheckedProject(catalog: catalog, today: today)
        var findings = Findings(settings: catalog.project.checks)
        for check in CheckList.project where findings.isOn(check) { check.check(project, &findings) }
        let counter = ProgressCounter(total: Self.total(catalog), report: progress)
        let results = Mutex<[Int: [Diagnostic]]>([:])
        DispatchQueue.concurrentPerform(iterations: catalog.locales.count) { index in
            let found = run(catalog.locales[index], project, counter)
            results.withLock { $0[index] = found }
        }
        for (_, found) in results.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { findings.take(found) }
        // One mistake is told once: what the loader has explained would only fail again where it is used.
        let explained = Set(loaded.diagnostics.compactMap { $0.place.map(LineKey.init) })
        let own = findings.diagnostics.filter { diagnostic in
            diagnostic.severity != .error || !CheckList.repeatsLoader.contains(diagnostic.id)
                || !(diagnostic.place.map { explained.contains(LineKey($0)) } ?? false)
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
            counter.count()
        }
        for check in CheckList.locale where findings.isOn(check) { check.check(checked, &findings) }
        return findings.diagnostics
    }

    private static func total(_ catalog: Catalog) -> Int {
        catalog.locales.reduce(0) { $0 + $1.allMessageCount }
    }
}

/// A file and a line.
private struct LineKey: Hashable {
    let file: String
    let line: Int

    init(_ place: Diagnostic.Place) {
        file = place.span.file
        line = place.span.start.line
    }
}

/// Counts messages from several threads, and tells of every thousandth.
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

extension LocaleCatalog {
    fileprivate var allMessageCount: Int {
        messages.values.reduce(0) { $0 + $1.count }
            + glossary.entries.reduce(0) { $0 + $1.value.messages.count }
            + facts.entries.reduce(0) { $0 + $1.value.all.count }
            + contacts.entries.reduce(0) { $0 + 1 + ($1.value.note == nil ? 0 : 1) }
    }
}
