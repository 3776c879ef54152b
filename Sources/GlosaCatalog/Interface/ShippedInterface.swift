import FoundationEssentials
import GlosaDiagnostics
import GlosaICU

/// The program's own words: its messages in the languages that it knows.
package enum ShippedInterface {
    /// The messages of a language, by id; nil for one that the program has no words in.
    package static func messages(in tag: LocaleTag) -> EntryTable<CatalogMessage>? { all[tag.language]?.messages }

    /// The findings of reading the program's own files: none, which a test holds.
    package static var diagnostics: [Diagnostic] { languages.flatMap { all[$0]?.diagnostics ?? [] } }

    /// The languages that the program has words in.
    package static let languages = files.keys.sorted()

    /// The file of a language as it is embedded.
    package static func file(of language: String) -> String? {
        files[language].map { String(decoding: $0, as: UTF8.self) }
    }

    private static let files = [
        "en": PackageResources.interface_en_yaml, "es": PackageResources.interface_es_yaml,
    ]

    private static let all = files.mapValues(Language.init)

    private struct Language: Sendable {
        var messages = EntryTable<CatalogMessage>()
        var diagnostics: [Diagnostic] = []

        init(_ bytes: [UInt8]) {
            let sink = DiagnosticSink()
            let name = DataFile.interface.rawValue
            if let file = CatalogText.read(Data(bytes), path: "\(name).yaml of the program", sink: sink) {
                messages = file.messages(name: name, sink: sink)
            }
            diagnostics = sink.diagnostics
        }
    }
}

extension LocaleCatalog {
    /// A message of the program: the project's own, or else the one that ships with the program. Nil in a language that
    /// neither has it in.
    package func interface(_ message: InterfaceMessage) -> CatalogMessage? {
        messages[DataFile.interface.rawValue]?[message.rawValue] ?? shipped(message.rawValue)
    }

    /// A label of the project's navigation; nil where the title of the place serves.
    package func label(_ label: InterfaceLabel) -> CatalogMessage? { message(DataFile.interface.rawValue, label.id) }

    /// The message with which the program fills a gap in interface.yaml.
    package func shipped(_ id: String) -> CatalogMessage? { ShippedInterface.messages(in: settings.tag)?[id] }

    /// The program's own words by their full ids: `interface.why-label`. Empty in a language that it has none in.
    package var shippedMessages: [String: CatalogMessage] {
        let table = ShippedInterface.messages(in: settings.tag) ?? EntryTable()
        return Dictionary(table.entries.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// One finding for all messages of the program that the language lacks; nil where it lacks none.
    package var missingInterface: Diagnostic? {
        let file = DataFile.interface.rawValue
        let own = messages[file]
        let missing = InterfaceMessage.allCases.map(\.rawValue).filter {
            shipped($0) == nil && !(own?.mayHave($0) ?? false)
        }
        guard !missing.isEmpty else { return nil }
        let path = "locales/\(settings.tag)/\(file).yaml"
        let known = ShippedInterface.languages.map { "`\($0)`" }.joined(separator: " and ")
        return Diagnostic(
            .error, "missing-message",
            "`\(path)` lacks \(missing.count) of the \(InterfaceMessage.allCases.count) messages of the program, which "
                + "has words of its own in \(known) alone",
            at: Diagnostic.Place(file: path),
            help: "add \(missing.map { "`\($0): …`" }.joined(separator: ", ")); "
                + "`glosa words --locale en` prints them all in English; until they are there, leave "
                + "`\(settings.tag)` out of `publish` in Resources/project.yaml")
    }
}
