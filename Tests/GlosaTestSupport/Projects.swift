import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import Synchronization
import Testing

/// A project as tests use it: loaded, and without anything wrong in it.
package struct SoundProject: Sendable {
    /// Its catalog.
    package let catalog: Catalog

    private let folder: String

    /// Loads a project, once for all tests of a run; a finding of any severity is a failure of the first that asks.
    package init(_ folder: String) throws {
        self.folder = folder
        catalog = try ProjectCache.shared.catalog(of: folder)
    }

    /// Every document of every locale.
    package func documents() throws -> [Document] { try ProjectCache.shared.documents(of: folder) }

    /// One document.
    package func document(_ id: String, _ locale: String) throws -> Document {
        try #require(try documents().first { $0.id == id && $0.locale.identifier == locale })
    }
}

/// The projects that tests have loaded, with their documents: a debug build takes seconds for each.
private final class ProjectCache: Sendable {
    static let shared = ProjectCache()

    private struct State {
        var catalogs: [String: Catalog] = [:]
        var documents: [String: [Document]] = [:]
    }

    private let state = Mutex(State())

    func catalog(of folder: String) throws -> Catalog { try state.withLock { try Self.catalog(of: folder, in: &$0) } }

    func documents(of folder: String) throws -> [Document] {
        try state.withLock { state in
            if let known = state.documents[folder] { return known }
            let catalog = try Self.catalog(of: folder, in: &state)
            let all = try catalog.locales.flatMap { locale in
                let builder = DocumentBuilder(catalog: catalog, locale: locale)
                return try catalog.documentIDs.map { id in
                    let built = builder.build(id)
                    for diagnostic in built.diagnostics { Issue.record("\(DiagnosticText().print(diagnostic))") }
                    return try #require(built.document)
                }
            }
            state.documents[folder] = all
            return all
        }
    }

    private static func catalog(of folder: String, in state: inout State) throws -> Catalog {
        if let known = state.catalogs[folder] { return known }
        let loaded = CatalogLoader.load(folder)
        for diagnostic in loaded.diagnostics { Issue.record("\(DiagnosticText().print(diagnostic))") }
        let catalog = try #require(loaded.catalog)
        state.catalogs[folder] = catalog
        return catalog
    }
}
