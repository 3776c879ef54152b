import FoundationEssentials
import GlosaCatalog
import GlosaDocument
import GlosaICU
import Testing

/// The small project with its Spanish as if it were written from right to left: the words and values that other tests
/// know, in a line of the other direction.
package enum TurnedProject {
    /// Loads it.
    ///
    /// - Parameter formatting: The locale of its numbers and dates; nil for its own.
    package static func load(formatting: String? = nil) throws -> CatalogLoader.Loaded {
        let path = "locales/es/locale.yaml"
        let file = "\(Repository.smallProject)/\(path)"
        let data = try #require(FileManager.default.contents(atPath: file))
        var text = String(decoding: data, as: UTF8.self).replacing("direction: ltr", with: "direction: rtl")
        if let formatting { text = text.replacing("formatting: es-US", with: "formatting: \(formatting)") }
        return CatalogLoader.load(Repository.smallProject, replacing: [path: text])
    }

    /// A document of its Spanish.
    package static func document(_ id: String, in loaded: CatalogLoader.Loaded) throws -> Document {
        let catalog = try #require(loaded.catalog)
        let locale = try #require(catalog.locale(LocaleTag("es")))
        return try #require(DocumentBuilder(catalog: catalog, locale: locale).build(id).document)
    }
}
