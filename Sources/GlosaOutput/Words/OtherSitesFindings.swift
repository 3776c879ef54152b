import GlosaCatalog
import GlosaDiagnostics

/// The findings of other-sites.yaml of one locale: with it the pages for other sites are whole, and each text shows the
/// values that the program gives it.
struct OtherSitesFindings {
    private let locale: LocaleCatalog
    private let path: String

    init(_ locale: LocaleCatalog) {
        self.locale = locale
        path = "locales/\(locale.settings.tag)/\(DataFile.otherSites.rawValue).yaml"
    }

    /// The findings; none where there is no such file.
    var diagnostics: [Diagnostic] {
        guard locale.otherSites.count > 0 else { return [] }
        return missing + locale.otherSites.entries.flatMap { findings(of: $0.id, $0.value) }
    }

    private var missing: [Diagnostic] {
        let keys = PartnerWords.known.keys.filter { !locale.otherSites.mayHave($0) }.sorted()
        guard !keys.isEmpty else { return [] }
        return [
            Diagnostic(
                .error, "missing-message", "`\(path)` lacks \(keys.count) of the \(PartnerWords.known.count) texts",
                at: Diagnostic.Place(file: path),
                help: "add \(MissingFileHelp.listed(keys)); `glosa words --other-sites` prints them all in English; "
                    + "without the file, these pages lead to those of another language")
        ]
    }

    private func findings(of key: String, _ text: OtherSitesText) -> [Diagnostic] {
        guard let wanted = PartnerWords.known[key] else {
            let near = NearMiss.of(key, among: PartnerWords.known.keys.sorted())
            return [
                Diagnostic(
                    .error, "unknown-message", "the pages for other sites have no text `\(key)`", at: text.place,
                    help: near.map { "did you mean `\($0)`?" }
                        ?? "remove it; `glosa words --other-sites` prints those that they have")
            ]
        }
        let shown = PartnerWords.values(in: text.text)
        let lost = wanted.subtracting(shown).sorted().map { name in
            Diagnostic(
                .error, "missing-variable", "`\(key)` does not show `{\(name)}`, which the program gives it",
                at: text.place, help: "write `{\(name)}` where its value belongs")
        }
        let strange = shown.subtracting(wanted).sorted().map { name in
            Diagnostic(
                .error, "unknown-variable", "the program gives `\(key)` no `{\(name)}`", at: text.place,
                help: wanted.isEmpty
                    ? "remove it: it has none"
                    : "remove it: its own are \(wanted.sorted().map { "`{\($0)}`" }.joined(separator: ", "))")
        }
        return lost + strange
    }
}
