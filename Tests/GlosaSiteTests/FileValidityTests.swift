import Foundation
import GlosaCatalog
import GlosaICU
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("The last day of each file")
struct FileValidityTests {
    /// The small project, whose guide has one part that ends in January, one that ends in March, and one that never does.
    private func site(on day: String? = nil) throws -> Site {
        let example = try ExampleCatalog(
            """
            # Resources/outline.yaml
            guidance:
              find:
                - {step: find-look, sources: [paper], seen: 2026-11-01, expires: 2027-01-21}
                - {step: find-reasons, basis: own}
              wait:
                - {step: wait-write, sources: [agency], seen: 2026-11-01, check-every: 14 days, expires: 2027-03-01}
              rest:
                - {step: rest-sleep, basis: own}
            # locales/en/guidance.yaml
            find-look: Look.
            find-reasons: Call.
            wait-title: Waiting
            wait-write: Write.
            rest-title: Rest
            rest-sleep: Sleep.
            # locales/es/guidance.yaml
            find-look: Busque.
            find-reasons: Llame.
            wait-title: La espera
            wait-write: Escriba.
            rest-title: Descanso
            rest-sleep: Duerma.
            """)
        var files = example.files.filter { !$0.key.hasSuffix("/locale.yaml") }
        for (tag, folder) in [("en", "guide"), ("es", "guia")] {
            let path = "locales/\(tag)/locale.yaml"
            let text = try String(contentsOfFile: "\(Repository.smallProject)/\(path)", encoding: .utf8)
            files[path] =
                text + "\nsection-paths: {guidance.wait: \(folder)/wait, guidance.rest: \(folder)/rest}\n"
        }
        let catalog = try #require(CatalogLoader.load(Repository.smallProject, replacing: files).catalog)
        return try SiteBuilder(catalog: catalog, today: day.flatMap { CivilDate(iso: $0) }).build().site
    }

    private func text(_ path: String, _ site: Site) throws -> String {
        String(decoding: try #require(site.files.first { $0.path == path }, "\(path)").bytes, as: UTF8.self)
    }

    private struct Listed: Decodable {
        var path: String
        var item: String?
        var expiresOn: String?
    }

    private struct List: Decodable {
        var expiresOn: String?
        var files: [Listed]
    }

    private func list(_ path: String, _ site: Site) throws -> List {
        try JSONDecoder().decode(List.self, from: Data(try text(path, site).utf8))
    }

    @Test("the index and the manifest name the day of each file, and none for all of them")
    func lists() throws {
        let site = try site()
        let index = try list("api/v1/index.json", site)
        #expect(index.expiresOn == nil)
        func days(_ item: String) -> Set<String?> { Set(index.files.filter { $0.item == item }.map(\.expiresOn)) }
        #expect(days("guidance.find") == ["2027-01-21"])
        #expect(days("guidance.wait") == ["2027-03-01"])
        #expect(days("guidance.rest") == [nil])
        #expect(days("guidance") == ["2027-01-21"])
        #expect(days("story") == [nil])
        #expect(days("facts.sent-count") == [nil])
        let manifest = try list("api/manifest.json", site)
        #expect(manifest.expiresOn == nil)
        let wait = manifest.files.filter { $0.path.contains("guidance/wait") }
        #expect(wait.count > 2)
        #expect(Set(wait.map(\.expiresOn)) == ["2027-03-01"])
    }

    @Test(
        "a page says its own day and no other; what tells nothing that expires says none",
        arguments: [
            ("es/guia/index.html", "2027-01-21"), ("es/guia/wait/index.html", "2027-03-01"),
            ("es/guia/rest/index.html", nil), ("es/historia/index.html", nil), ("es/index.html", nil),
            ("index.html", nil), ("embed/es/reference/index.html", nil),
        ])
    func pages(path: String, day: String?) throws {
        let page = try text(path, site())
        for known in ["2027-01-21", "2027-03-01"] {
            #expect(page.contains("data-until=\"\(known)\"") == (known == day), "\(path): \(known)")
        }
        #expect(page.contains("class=\"valid-until\"") == (day != nil))
    }

    @Test("a text for a chat begins with the day of its part")
    func chat() throws {
        let site = try site()
        let chats = site.files.filter { $0.path.hasPrefix("es/guia/") && $0.path.hasSuffix("/chat.txt") }
        let texts = chats.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts.count == 3)
        #expect(texts.count { $0.contains("21 de enero de 2027") } == 1)
        #expect(texts.count { $0.contains("1 de marzo de 2027") } == 1)
        #expect(texts.allSatisfy { !$0.hasPrefix("\n") })
    }

    @Test("data say by when a source is to be read again, which shortens nothing")
    func reviewDue() throws {
        let data = try text("api/v1/es/guidance/wait.json", site(on: "2026-12-24"))
        #expect(data.contains("\"reviewDue\":\"2026-11-15\""))
        #expect(data.contains("\"expiresOn\":\"2027-03-01\""))
        #expect(!data.contains("mayHaveChanged"))
    }
}
