import GlosaCatalog
import GlosaDiagnostics

/// A message that the source has and a translation lacks. Those that the outline shows are errors of the loader's.
struct MissingTranslation: LocaleCheck {
    var id: String { "missing-translation" }
    var severity: Severity { .error }
    var isSafety: Bool { true }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        var missing: [String: [Missing]] = [:]
        collect(locale) { message, file, key in missing[file, default: []].append(Missing(message: message, key: key)) }
        for (file, missing) in missing.sorted(by: { $0.key < $1.key }) {
            report(missing, "locales/\(locale.tag)/\(file)", &findings)
        }
    }

    /// A message that a file lacks, and the key that it would have there.
    private struct Missing {
        let message: CatalogMessage
        let key: String
    }

    private func collect(_ locale: CheckedLocale, _ report: (CatalogMessage, String, String) -> Void) {
        guard let source = locale.source else { return }
        for (file, table) in source.messages.sorted(by: { $0.key < $1.key }) {
            guard let own = locale.locale.messages[file] else { continue }
            let required = locale.requiredMessages(of: file)
            for (key, message) in table.entries where !own.mayHave(key) && !required.contains(key) {
                // A message that the program has no words for is an error of the loader's.
                let isInterface = file == DataFile.interface.rawValue && InterfaceMessage(rawValue: key) != nil
                if isInterface, locale.locale.shipped(key) == nil { continue }
                report(message, "\(file).yaml", key)
            }
        }
        for (key, entry) in source.glossary.entries {
            guard let own = locale.locale.glossary[key] else { continue }
            let pairs = [("example", entry.example, own.example), ("not", entry.not, own.not)]
            for case (let name, let message?, nil) in pairs {
                report(message, "glossary.yaml", "\(key).\(name)")
            }
        }
        for (key, wording) in source.facts.entries {
            let own = locale.locale.facts[key]
            guard own != nil || !locale.locale.facts.mayHave(key) else { continue }
            let pairs =
                [("label", wording.label, own?.label), ("why", wording.why, own?.why)]
                + wording.said.entries.map { ("said.\($0.id)", $0.value, own?.said[$0.id]) }
            for case (let name, let message?, nil) in pairs {
                report(message, "facts.yaml", "\(key).\(name)")
            }
        }
        for (key, wording) in source.contacts.entries {
            guard let note = wording.note, let own = locale.locale.contacts[key], own.note == nil else { continue }
            report(note, "contacts.yaml", "\(key).note")
        }
    }

    /// A few are told one by one, many in one finding with all of them.
    private func report(_ missing: [Missing], _ path: String, _ findings: inout Findings) {
        guard missing.count > MissingFileHelp.few else {
            for item in missing {
                findings.report(
                    self, "`\(path)` has no `\(item.key)`, which the source has", at: Diagnostic.Place(file: path),
                    subject: item.message.id,
                    notes: [Diagnostic.Note("the source is here", at: item.message.text.place)],
                    help: "translate it into `\(path)`")
            }
            return
        }
        findings.report(
            self, "`\(path)` lacks \(missing.count) messages that the source has", at: Diagnostic.Place(file: path),
            notes: missing.first.map { [Diagnostic.Note("the first of them is here", at: $0.message.text.place)] }
                ?? [],
            help: "translate them: add \(MissingFileHelp.listed(missing.map(\.key)))")
    }
}
