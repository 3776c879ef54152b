import GlosaDiagnostics
import GlosaPublication
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("The paths of a site")
struct SitePathsTests {
    /// Files that no id and no key of a catalog has a part in, or that follow another file's name.
    private static func isOurs(_ path: String) -> Bool {
        ["api/immutable/", "api/v1/schemas/", "embed/", SiteLayout.pictures].contains { path.hasPrefix($0) }
            || path.hasSuffix(".jsonld") || ["_headers", "api/manifest.json"].contains(path)
    }

    @Test("are known before a file is made", arguments: [Repository.root, Repository.smallProject])
    func known(folder: String) throws {
        let catalog = try SoundProject(folder).catalog
        let paths = SitePaths.all(of: Publication(catalog))
        #expect(SitePaths.clashes(among: paths) == [])
        let made = try SiteBuilder(catalog: catalog).build().site.files.map(\.path)
        #expect(Set(paths).subtracting(made).sorted() == [])
        #expect(Set(made.filter { !Self.isOurs($0) }).subtracting(paths).sorted() == [])
    }

    @Test("are told where two files share one")
    func clash() {
        let found = SitePaths.clashes(among: ["es/guia/index.html", "a", "es/guia/index.html"])
        #expect(found.map(\.id) == ["bad-path"])
        #expect(found.first?.place?.span.file == "es/guia/index.html")
    }
}
