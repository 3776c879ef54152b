import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaPublication
import MessageFormat

/// Addresses that locale.yaml does not name, in which ids of the outline and English names of the program stand in. One
/// finding for each language.
struct UnnamedAddress: LocaleCheck {
    var id: String { "unnamed-address" }
    var severity: Severity { .info }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        let names = MissingNames(locale)
        guard !names.isEmpty else { return }
        let file = "locales/\(locale.tag)/locale.yaml"
        findings.report(
            self,
            "`\(file)` does not name \(names.count) \(names.count == 1 ? "address" : "addresses") of `\(locale.tag)`, "
                + "in which \(names.standIns.map { "`\($0)`" }.joined(separator: ", ")) "
                + "\(names.count == 1 ? "stands" : "stand") in",
            at: Diagnostic.Place(file: file),
            help: "add \(names.repairs.joined(separator: "; ")); an address that is published once should not change")
    }
}

/// The addresses of one language that nobody has named, each with what to write.
private struct MissingNames {
    /// The part of each address that stands in for a name.
    private(set) var standIns: [String] = []
    private var documents: [String] = []
    private var sections: [String] = []
    private var files: [String] = []

    init(_ locale: CheckedLocale) {
        let catalog = locale.catalog
        let paths = locale.settings.paths
        let ids = catalog.documentIDs
        // The ids of an outline are words of its own language, and serve there as they are.
        if !locale.isSource {
            for id in ids where paths.documents[id] == nil {
                standIns.append(id)
                documents.append("`\(id): \(Self.name(locale.locale.title(of: id, in: catalog)))`")
            }
            for (id, list) in catalog.outline.documents.entries where catalog.kind(of: id)?.hasSectionPages == true {
                for section in list.dropFirst() where paths.sections["\(id).\(section.id)"] == nil {
                    standIns.append(section.id)
                    let title = locale.locale.message(id, "\(section.id)-title")
                    let folder = paths.folder(of: id)
                    sections.append("`\(id).\(section.id): \(folder)/\(Self.name(title?.message.plainText))`")
                }
            }
        }
        // The program's own names are English words.
        guard locale.tag.language != "en" else { return }
        let hasParts = ids.contains { catalog.kind(of: $0)?.hasSectionPages == true }
        for key in LocalePaths.FileKey.allCases where paths.unnamedFiles.contains(key) {
            if key == .whole || key == .chat, !hasParts { continue }
            standIns.append(key.standIn)
            files.append("`\(key.rawValue): …`")
        }
    }

    var count: Int { standIns.count }
    var isEmpty: Bool { standIns.isEmpty }

    /// The lines to add, by the key that they belong to.
    var repairs: [String] {
        var repairs: [String] = []
        if !documents.isEmpty { repairs.append("to `paths` \(documents.joined(separator: ", "))") }
        if !sections.isEmpty { repairs.append("to `section-paths` \(sections.joined(separator: ", "))") }
        return files.isEmpty ? repairs : repairs + [files.joined(separator: ", ")]
    }

    /// The title as an address; an ellipsis for one that cannot be written so, such as one in another script.
    private static func name(_ title: String?) -> String { title.flatMap(AddressName.of) ?? "…" }
}

extension LocaleCatalog {
    /// The title of a document, without values and marks.
    fileprivate func title(of document: String, in catalog: Catalog) -> String? {
        let isGlossary = catalog.kind(of: document)?.hasTermPages == true
        return (isGlossary ? interface(.glossaryTitle) : message(document, "title"))?.message.plainText
    }
}

extension Message {
    /// The words of the last pattern, which is that of every other value.
    fileprivate var plainText: String? {
        patterns.last.map { pattern in
            pattern.elements.map { element in
                switch element {
                case .text(let text): text.value
                case .expression, .markup: ""
                }
            }.joined()
        }
    }
}
