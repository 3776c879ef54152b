import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU

/// The one definition of sound. `glosa check` prints its findings; `build`, `render` and `serve` publish nothing while
/// one of its errors stands. Its errors are the same on every day: age is never one.
///
///     let verdict = Gate.judge(CatalogLoader.load("path/to/project"), today: today)
///     verdict.errors   // empty: the project can be built
package enum Gate {
    /// The findings of a project.
    package struct Verdict: Sendable {
        /// The catalog; nil where the project cannot be read.
        package var catalog: Catalog?
        /// Everything found, in the order of files and places.
        package var findings: [Diagnostic]

        /// The errors that keep the project from being published.
        package var errors: [Diagnostic] { Gate.errors(among: findings, in: catalog) }
    }

    /// Judges a project: the findings of its loader, of the checks, and of composing its documents.
    ///
    /// - Parameters:
    ///   - today: The day by which things are due.
    ///   - progress: Called from time to time, from any thread, with the number of messages checked and of all.
    package static func judge(
        _ loaded: CatalogLoader.Loaded, today: CivilDate,
        progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
    ) -> Verdict {
        let found = CatalogChecker.check(loaded, today: today, progress: progress)
        guard let catalog = loaded.catalog else { return Verdict(catalog: nil, findings: found) }
        let composed: [Diagnostic]
        if loaded.isWhole {
            composed = Composition.findings(of: catalog)
        } else if !errors(among: loaded.diagnostics, in: catalog).isEmpty {
            // Whatever could not be read would be missed a second time.
            composed = []
        } else {
            composed = Composition.findings(of: catalog.published)
        }
        let all = (found + new(composed, beside: found)).sorted()
        return Verdict(catalog: catalog, findings: ForbiddenLines(all).hidden(in: all))
    }

    /// The errors that count among findings.
    package static func errors(among findings: [Diagnostic], in catalog: Catalog?) -> [Diagnostic] {
        counted(findings, in: catalog).filter { $0.severity == .error }
    }

    /// The findings that count: those in the folder of a locale in work do only where it is asked for.
    ///
    /// - Parameter asked: Locales that count although they are not published.
    package static func counted(
        _ findings: [Diagnostic], in catalog: Catalog?, with asked: [LocaleTag] = []
    ) -> [Diagnostic] {
        guard let catalog else { return findings }
        let inWork = catalog.project.locales.filter { !catalog.isPublished($0) && !asked.contains($0) }
        guard !inWork.isEmpty else { return findings }
        return findings.filter { finding in !inWork.contains { finding.isOf($0) } }
    }

    /// The findings of composing that say more than those of the checks: one mistake is told once.
    private static func new(_ composed: [Diagnostic], beside found: [Diagnostic]) -> [Diagnostic] {
        let errors = found.filter { $0.severity == .error }
        // What is wrong in a line can make more wrong in it.
        let lines = Set(errors.compactMap(\.place).filter { !$0.line.isEmpty }.map { Line($0.span) })
        let isForbiddenToldAlready = errors.contains { $0.id == ForbiddenContacts.finding }
        let missing = errors.filter { $0.id == "missing-translation" }
        let told = Set(errors)
        return composed.filter { finding in
            if told.contains(finding) { return false }
            guard let place = finding.place else { return true }
            if finding.id == ForbiddenContacts.finding { return !isForbiddenToldAlready }
            if lines.contains(Line(place.span)) { return false }
            return !missing.contains { other in
                guard other.place?.span.file == place.span.file, let id = other.subject?.split(separator: ".").last
                else { return false }
                return finding.id == "missing-message" && finding.message.hasSuffix("`\(id)`")
            }
        }
    }

    /// A line of a file.
    private struct Line: Hashable {
        let file: String
        let number: Int

        init(_ span: SourceSpan) {
            file = span.file
            number = span.start.line
        }
    }
}
