import GlosaCatalog
import GlosaDiagnostics

/// Takes out the findings that a person lets stand, and reports what is wrong with the comments that say so.
enum SuppressionFilter {
    static func apply(_ catalog: Catalog, to diagnostics: [Diagnostic]) -> [Diagnostic] {
        let exemptions = catalog.project.checks.exemptions
        guard !catalog.suppressions.isEmpty || !exemptions.isEmpty else { return diagnostics }
        var sink = Findings(settings: catalog.project.checks)
        let diagnostics = apply(exemptions, to: diagnostics, &sink)
        let usable = catalog.suppressions.filter { isSound($0, &sink) }
        var used: Set<Suppression> = []
        let kept = diagnostics.filter { diagnostic in
            guard CheckList.canBeIgnored(diagnostic.id) else { return true }
            let covering = usable.filter { $0.covers(diagnostic) }
            used.formUnion(covering)
            return covering.isEmpty
        }
        for suppression in usable where !used.contains(suppression) && !isBroken(suppression, diagnostics) {
            sink.report(
                UnusedSuppression(), "nothing here is reported as `\(suppression.check)` any more",
                at: suppression.place, help: "remove this comment")
        }
        return kept + sink.diagnostics
    }

    /// Takes out what project.yaml exempts.
    private static func apply(
        _ exemptions: [CheckSettings.Exemption], to diagnostics: [Diagnostic], _ sink: inout Findings
    ) -> [Diagnostic] {
        var kept = diagnostics
        for exemption in exemptions {
            guard CheckList.guardsSafety(exemption.check), CheckList.canBeIgnored(exemption.check) else {
                sink.report(
                    UnknownCheck(), "no check of safety that could let a message stand is called `\(exemption.check)`",
                    at: exemption.place,
                    help: CheckList.canBeIgnored(exemption.check)
                        ? "write `# ignore: \(exemption.check): the reason` above the message itself"
                        : NearMiss.of(exemption.check, among: CheckList.ids).map { "did you mean `\($0)`?" }
                            ?? "`glosa explain` lists the checks")
                continue
            }
            let count = kept.count
            kept.removeAll { exemption.covers($0) }
            if kept.count == count {
                sink.report(
                    UnusedSuppression(), "`\(exemption.text)` is not reported as `\(exemption.check)`",
                    at: exemption.place,
                    help: "remove it, or correct it to the locale and the id of the message: `es/guidance.find-why`")
            }
        }
        return kept
    }

    /// True where what it speaks for cannot be read: what would be found there is not known.
    private static func isBroken(_ suppression: Suppression, _ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { diagnostic in
            guard diagnostic.severity == .error, let span = diagnostic.place?.span else { return false }
            return span.file == suppression.place.span.file && suppression.lines.contains(span.start.line)
        }
    }

    private static func isSound(_ suppression: Suppression, _ sink: inout Findings) -> Bool {
        let check = suppression.check
        guard !check.isEmpty else {
            sink.report(
                UnknownCheck(), "this comment lets nothing stand as it is written", at: suppression.place,
                help: "write `# ignore: CHECK: the reason`")
            return false
        }
        guard CheckList.canBeIgnored(check) else {
            let isKnown = CheckList.ids.contains(check)
            sink.report(
                UnknownCheck(),
                isKnown ? "`\(check)` cannot be ignored" : "no finding that could be ignored is called `\(check)`",
                at: suppression.place,
                help: isKnown
                    ? "mend what it reports: no page may be published with it"
                    : NearMiss.of(check, among: CheckList.ids).map { "did you mean `\($0)`?" }
                        ?? "write `# ignore: CHECK: the reason`; `glosa explain` lists the checks")
            return false
        }
        guard !(CheckList.guardsSafety(check) && suppression.place.span.file.hasPrefix("locales/")) else {
            sink.report(
                UnknownCheck(), "`\(check)` guards the reader's safety, and a translation cannot let it stand",
                at: suppression.place,
                help: "mend what it reports; or whoever answers for the project lets it stand in "
                    + "Resources/project.yaml: `exemptions: {\(check): {es/guidance.find-why: the reason}}`")
            return false
        }
        guard !suppression.reason.isEmpty else {
            sink.report(
                SuppressionWithoutReason(), "this comment lets `\(check)` stand, and does not say why",
                at: suppression.place, help: "write the reason after it: `# ignore: \(check): the reason`")
            return false
        }
        return true
    }
}
