import GlosaCatalog
import GlosaDiagnostics
import GlosaICU

/// Languages without a name in a language that ICU has no data for: their names in themselves stand in sentences of it. One
/// finding for each language.
struct MissingLanguageName: LocaleCheck {
    var id: String { "missing-language-name" }
    var severity: Severity { .warning }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        let settings = locale.settings
        guard !settings.namesLanguages else { return }
        let missing = locale.catalog.mentionedLanguages(in: locale.tag).filter { settings.languageNames[$0] == nil }
        guard !missing.isEmpty else { return }
        let file = "locales/\(locale.tag)/locale.yaml"
        findings.report(
            self,
            "`\(file)` has no name for \(missing.map { "`\($0)`" }.joined(separator: ", ")), and ICU has none in "
                + "`\(locale.tag)`: pages show \(missing.map { settings.name(of: $0) }.joined(separator: ", "))",
            at: Diagnostic.Place(file: file),
            help: "add `language-names: {\(missing.map { "\($0): …" }.joined(separator: ", "))}`")
    }
}

extension Catalog {
    /// The languages that pages of a locale name: the others of the glossary, and those that contacts speak.
    fileprivate func mentionedLanguages(in locale: LocaleTag) -> [LocaleTag] {
        var seen: Set<LocaleTag> = []
        let others = terms.count > 0 ? locales.map(\.settings.tag) : []
        let spoken = contacts.entries.flatMap { _, contact -> [LocaleTag] in
            contact.languages.compactMap { try? LocaleTag($0) } + contact.service.menu.map(\.language)
        }
        return (others + spoken).filter { $0 != locale && seen.insert($0).inserted }
    }
}
