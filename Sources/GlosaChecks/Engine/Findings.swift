import GlosaCatalog
import GlosaDiagnostics
import GlosaText

/// Collects what checks find, at the severities that the project sets.
struct Findings {
    private(set) var diagnostics: [Diagnostic] = []
    private let severities: [String: Severity?]
    /// The check and the message that were reported last, and how often.
    private var last = (check: "", message: "", count: 0)
    /// Of one mistake made over and over in one message this many are told.
    private static let most = 20

    init(settings: CheckSettings) { severities = settings.severities }

    /// True where the project has not turned the check off.
    func isOn(_ check: any Check) -> Bool {
        guard check.isAdjustable, let severity = severities[check.id] else { return true }
        return severity != nil
    }

    /// Reports a finding that is not about one message.
    mutating func report(
        _ check: any Check, _ message: String, at place: Diagnostic.Place?, subject: String? = nil,
        notes: [Diagnostic.Note] = [], help: String? = nil, severity: Severity? = nil, fix: [TextEdit] = []
    ) {
        let set = check.isAdjustable ? severities[check.id] : nil
        guard let severity = set ?? severity ?? check.severity else { return }
        var diagnostic = Diagnostic(severity, check.id, message, at: place, notes: notes, help: help)
        diagnostic.subject = subject
        diagnostic.fix = fix
        diagnostics.append(diagnostic)
    }

    /// Reports a finding in a message, at the bytes `range` of its source, with the source message beside it.
    ///
    /// - Parameter replacement: What to write in the place of `range`, where that is safe to do without a person.
    /// - Parameter sourceRange: The bytes of the source message that it is about.
    mutating func report(
        _ check: any Check, _ unit: CheckedUnit, at range: Range<Int>, _ message: String,
        sourceRange: Range<Int>? = nil, notes: [Diagnostic.Note] = [], help: String? = nil,
        severity: Severity? = nil, replacement: String? = nil
    ) {
        if last.check == check.id, last.message == unit.message.id {
            last.count += 1
            if last.count > Self.most { return }
        } else {
            last = (check.id, unit.message.id, 1)
        }
        let place = unit.message.text.place(of: range)
        report(
            check, message.onOneLine, at: place, subject: unit.message.id,
            notes: notes + unit.sourceNote(sourceRange),
            help: help, severity: severity,
            fix: replacement.flatMap { unit.edit(range, place, $0) } ?? [])
    }

    /// Takes what another collector found.
    mutating func take(_ other: [Diagnostic]) { diagnostics += other }
}
