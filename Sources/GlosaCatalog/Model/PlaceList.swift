import FoundationEssentials
import GlosaDiagnostics
import GlosaICU

/// A closed list of places by which the rows of a table are found, with the names that ship with the program.
package enum PlaceList: String, CaseIterable, Sendable {
    /// The states, the federal district and the territories of the United States (ISO 3166-2:US): `us-tx`.
    case usState = "us-state"

    /// The ids of the places, in the order of their English names.
    package var ids: [String] { Self.shipped["\(rawValue).en"]?.ids ?? [] }

    /// True for the id of a place in the list.
    package func contains(_ id: String) -> Bool { Self.shipped["\(rawValue).en"]?.contains(id) ?? false }

    /// The list that holds a place; nil for an id of no list.
    package static func of(_ id: String) -> PlaceList? { allCases.first { $0.contains(id) } }

    /// The names in a language, by id; nil in a language that the program has none in.
    package func shippedNames(in tag: LocaleTag) -> EntryTable<String>? { Self.shipped["\(rawValue).\(tag.language)"] }

    /// The findings of reading the program's own files: none, which a test holds.
    package static var diagnostics: [Diagnostic] { read.flatMap(\.diagnostics) }

    private static let shipped = Dictionary(uniqueKeysWithValues: read.map { ($0.name, $0.names) })

    private static let read: [ShippedNames] = [
        ShippedNames("us-state.en", PackageResources.us_state_en_yaml),
        ShippedNames("us-state.es", PackageResources.us_state_es_yaml),
    ]

    /// The names of a list in one language, as they are embedded.
    private struct ShippedNames: Sendable {
        let name: String
        let names: EntryTable<String>
        let diagnostics: [Diagnostic]

        init(_ name: String, _ bytes: [UInt8]) {
            let sink = DiagnosticSink()
            self.name = name
            names =
                CatalogText.read(Data(bytes), path: "\(name).yaml of the program", sink: sink)?
                .table(sink: sink) { _, node, _ in
                    if case .scalar(let text, _) = node.content { text } else { nil }
                } ?? EntryTable()
            diagnostics = sink.diagnostics
        }
    }
}

extension LocaleCatalog {
    /// The name of a place in this language, with the language of the words where the program has no others; nil for an
    /// id of no list.
    package func name(ofPlace id: String) -> (name: String, language: LocaleTag?)? {
        guard let list = PlaceList.of(id) else { return nil }
        if let own = placeNames[id] ?? list.shippedNames(in: settings.tag)?[id] { return (own, nil) }
        guard let english = try? LocaleTag("en") else { return nil }
        return list.shippedNames(in: english)?[id].map { ($0, english) }
    }
}
