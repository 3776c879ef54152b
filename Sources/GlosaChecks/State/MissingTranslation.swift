import GlosaCatalog
import GlosaDiagnostics

/// A message that the source has and a translation lacks. Those that the outline shows are errors of the loader's.
struct MissingTranslation: LocaleCheck {
    var id: String { "missing-translation" }
    var severity: Severity { .error }
    var isSafety: Bool { true }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard let source = locale.source else { return }
        for (file, table) in source.messages.sorted(by: { $0.key < $1.key }) {
            guard let own = locale.locale.messages[file] else { continue }
            let required = locale.requiredMessages(of: file)
            for (key, message) in table.entries where !own.mayHave(key) && !required.contains(key) {
                // A message that the program has no words for is an error of the loader's.
                let isInterface = file == DataFile.interface.rawValue && InterfaceMessage(rawValue: key) != nil
                if isInterface, locale.locale.shipped(key) == nil { continue }
                report(message, "\(file).yaml", key, locale, &findings)
            }
        }
        for (key, entry) in source.glossary.entries {
            guard let own = locale.locale.glossary[key] else { continue }
            let pairs = [("example", entry.example, own.example), ("not", entry.not, own.not)]
            for case (let name, let message?, nil) in pairs {
                report(message, "glossary.yaml", "\(key).\(name)", locale, &findings)
            }
        }
        for (key, wording) in source.facts.entries {
            let own = locale.locale.facts[key]
            guard own != nil || !locale.locale.facts.mayHave(key) else { continue }
            let pairs =
                [("label", wording.label, own?.label), ("why", wording.why, own?.why)]
                + wording.said.entries.map { ("said.\($0.id)", $0.value, own?.said[$0.id]) }
            for case (let name, let message?, nil) in pairs {
                report(message, "facts.yaml", "\(key).\(name)", locale, &findings)
            }
        }
        for (key, wording) in source.contacts.entries {
            guard let note = wording.note, let own = locale.locale.contacts[key], own.note == nil else { continue }
            report(note, "contacts.yaml", "\(key).note", locale, &findings)
        }
    }

    private func report(
        _ message: CatalogMessage, _ file: String, _ key: String, _ locale: CheckedLocale, _ findings: inout Findings
    ) {
        findings.report(
            self, "`locales/\(locale.tag)/\(file)` has no `\(key)`, which the source has",
            at: Diagnostic.Place(file: "locales/\(locale.tag)/\(file)"), subject: message.id,
            notes: [Diagnostic.Note("the source is here", at: message.text.place)],
            help: "translate it into `locales/\(locale.tag)/\(file)`")
    }
}
