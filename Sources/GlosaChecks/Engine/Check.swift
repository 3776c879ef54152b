import GlosaDiagnostics

/// Something that is looked for in a catalog. One file each; see ``CheckList``.
///
/// Its id names the problem, never the check, and never changes its meaning: `missing-placeholder`. Its specification,
/// with an example that fires, stands in `GlosaExplanations`.
protocol Check: Sendable {
    /// The id of its findings.
    var id: String { get }
    /// The severity of they, where project.yaml does not say otherwise.
    var severity: Severity { get }
    /// True where project.yaml may set another severity. No project may make a page that misleads.
    var isAdjustable: Bool { get }
    /// True where a translation that lets a finding stand could hurt a reader: only Resources/project.yaml can exempt a
    /// message from it. False if not implemented.
    var isSafety: Bool { get }
}

extension Check {
    var isAdjustable: Bool { true }
    var isSafety: Bool { false }
}

/// A check of one message in one language, beside its source where it has one.
protocol MessageCheck: Check {
    /// Looks at one message.
    func check(_ unit: CheckedUnit, _ findings: inout Findings)
}

/// A check of everything that is said in one language.
protocol LocaleCheck: Check {
    /// Looks at one locale.
    func check(_ locale: CheckedLocale, _ findings: inout Findings)
}

/// A check of what is true in any language.
protocol ProjectCheck: Check {
    /// Looks at the whole catalog.
    func check(_ project: CheckedProject, _ findings: inout Findings)
}
