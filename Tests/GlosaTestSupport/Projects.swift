import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import Testing

/// A project as tests use it: loaded, and without anything wrong in it.
package struct SoundProject: Sendable {
    /// Its catalog.
    package let catalog: Catalog

    /// Loads a project; a finding of any severity is a failure of the test.
    package init(_ folder: String) throws {
        let loaded = CatalogLoader.load(folder)
        for diagnostic in loaded.diagnostics { Issue.record("\(DiagnosticText().print(diagnostic))") }
        catalog = try #require(loaded.catalog)
    }

    /// Every document of every locale.
    package func documents() throws -> [Document] {
        try catalog.locales.flatMap { locale in
            let builder = DocumentBuilder(catalog: catalog, locale: locale)
            return try catalog.documentIDs.map { id in
                let built = builder.build(id)
                for diagnostic in built.diagnostics { Issue.record("\(DiagnosticText().print(diagnostic))") }
                return try #require(built.document)
            }
        }
    }

    /// One document.
    package func document(_ id: String, _ locale: String) throws -> Document {
        try #require(try documents().first { $0.id == id && $0.locale.identifier == locale })
    }
}
