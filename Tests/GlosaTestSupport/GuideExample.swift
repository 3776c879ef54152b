import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import Testing

/// The small project with a guide of its own, whose words are the same in both languages.
package enum GuideExample {
    /// The catalog. An error in it is a failure of the test.
    ///
    /// - Parameters:
    ///   - outline: Entries of outline.yaml: `guidance`, with a section `find`, to which the story links.
    ///   - data: Entries of other files of `Resources`, by the names of the files.
    ///   - words: Entries of the files of each language, by the names of the files.
    package static func catalog(
        _ outline: String, data: [String: String] = [:], words: [String: String] = [:]
    ) throws -> Catalog {
        var files = ["Resources/outline.yaml": outline]
        for (name, entries) in data { files["Resources/\(name).yaml"] = entries }
        for (name, entries) in words {
            for tag in ["en", "es"] { files["locales/\(tag)/\(name).yaml"] = entries }
        }
        let text = files.sorted { $0.key < $1.key }.map { "# \($0.key)\n\($0.value)" }.joined(separator: "\n")
        // The small project keeps its own conventions.
        let example = try ExampleCatalog(text).files.filter { !$0.key.hasSuffix("/locale.yaml") }
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: example)
        for diagnostic in loaded.diagnostics where diagnostic.severity == .error {
            Issue.record("\(DiagnosticText().print(diagnostic))")
        }
        return try #require(loaded.catalog)
    }

    /// A document of a catalog in English.
    ///
    /// - Parameter today: The day on which it is made, as `2027-01-21`.
    package static func document(_ id: String, of catalog: Catalog, today: String? = nil) throws -> Document {
        let locale = try #require(catalog.locale(LocaleTag("en")))
        let day = today.flatMap { CivilDate(iso: $0) }
        return try #require(DocumentBuilder(catalog: catalog, locale: locale, today: day).build(id).document)
    }
}
