import GlosaCatalog
import GlosaDiagnostics

/// A locale with the words of another language: a copy of its folder counts as no translation.
struct CopiedLocale: LocaleCheck {
    var id: String { "copied-locale" }
    var severity: Severity { .error }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard let copy = LocaleCopy(locale.locale, in: locale.catalog) else { return }
        let folder = "locales/\(locale.tag)"
        findings.report(
            self,
            copy.messages.isEmpty
                ? "the words in `\(folder)` are of the language `\(copy.original)`"
                : "\(copy.messages.count) of \(copy.total) messages in `\(folder)` are those of "
                    + "`\(copy.original)`, word for word",
            at: Diagnostic.Place(file: folder),
            help:
                "translate them, and leave `\(locale.tag)` out of `publish` in Resources/project.yaml until then; what "
                + "is the same in both languages goes into `same-as-source` in locale.yaml")
    }
}
