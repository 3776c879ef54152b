import GlosaICU
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("A configuration for nginx")
struct NginxConfigurationTests {
    private static func file(_ path: String, _ type: String, _ tag: String? = nil) throws -> Site.File {
        let resource: SiteResource =
            path.hasPrefix("api/immutable/") ? .script : path.hasPrefix("api/") ? .wholeManifest : .page
        return Site.File(
            path: path, bytes: [], mediaType: type, language: try tag.map { try LocaleTag($0) }, resource: resource)
    }

    private static func site() throws -> Site {
        let json = "application/json"
        let schema = "application/schema+json"
        let page = "text/html; charset=utf-8"
        return Site(
            files: [
                try file("index.html", page), try file("index.es.html", page, "es"), try file("404.html", page),
                try file("es/guia/index.html", page, "es"), try file("es/guia.json", json, "es"),
                try file("en/index.html", page, "en"), try file("en/a.html", page, "en"),
                try file("en/both.json", json),
                try file("api/v1/es/guidance.json", json, "es"), try file("api/v1/index.json", json),
                try file("api/v1/schemas/a.json", schema), try file("api/v1/schemas/b.json", schema),
                try file("api/immutable/v1/a.0123456789abcdef.json", schema),
                try file("api/immutable/v1/index.0123456789abcdef.json", json),
                try file("_headers", "text/plain; charset=utf-8"), try file("index.html.gz", "application/gzip"),
            ],
            start: [
                Site.Variant(locale: try LocaleTag("es"), path: "index.es.html"),
                Site.Variant(locale: try LocaleTag("pt"), path: "index.pt.html"),
                Site.Variant(locale: try LocaleTag("pt-BR"), path: "index.pt-BR.html"),
            ])
    }

    private func text() throws -> String { NginxConfiguration.text(of: try Self.site(), root: "/srv/a \"b\"") }

    /// The lines of the block that begins with `name`, without their indentation.
    private func block(_ name: String, in text: String) throws -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.drop { $0 == " " } == "\(name) {" }, "there is no \(name)")
        let indent = lines[start].prefix { $0 == " " }
        let end = try #require(lines[start...].firstIndex { $0 == "\(indent)}" })
        return lines[(start + 1)..<end].map { String($0.drop { $0 == " " }) }
    }

    @Test("says of every rule its folder and its headers, to errors too", arguments: FileRule.allCases)
    func rules(rule: FileRule) throws {
        // Under `api/`, data is what none of the others is.
        let lines = try block("location /\(rule == .data ? "api/" : rule.folder)", in: try text())
        for header in rule.headers {
            #expect(lines.contains("add_header \(header.name) \"\(header.value)\" always;"))
        }
        let added = lines.filter { $0.hasPrefix("add_header") }
        #expect(added.count == rule.headers.count + 1, "and the language")
    }

    @Test("knows a type by the end of a name, and where that is not enough by folder or file")
    func types() throws {
        let text = try text()
        #expect(try block("types", in: text) == ["text/html html;", "application/json json;"])
        #expect(
            try block("location \"/api/v1/schemas/\"", in: text) == ["types { application/schema+json json; }"])
        #expect(
            try block("location = \"/api/immutable/v1/a.0123456789abcdef.json\"", in: text)
                == ["types { application/schema+json json; }"])
    }

    @Test("knows a language by folder where nearly all in it are in one")
    func languages() throws {
        #expect(
            try block("map $uri $content_language", in: try text()) == [
                "default \"\";", "\"~^/api/v1/es/\" es;", "\"~^/en/\" en;", "\"/en/both.json\" \"\";",
                "\"~^/es/\" es;", "\"/index.es.html\" es;",
            ])
    }

    @Test("asks for longer tags first, so that a variety is not taken for its language")
    func longTagsFirst() throws {
        let lines = try block("map $http_accept_language $start_language", in: try text())
        #expect(lines.count == 12)
        #expect(lines.dropFirst().allSatisfy { $0.contains("(?<asked>pt-BR|es|pt)") })
    }

    @Test("has no negotiation and no page for what is missing where the site has none")
    func bare() throws {
        let text = NginxConfiguration.text(of: Site(files: [try Self.file("index.html", "text/html")]), root: "/srv")
        #expect(!text.contains("start_language"))
        #expect(!text.contains("@page"))
        #expect(!text.contains("404.html"))
    }

    @Test("writes a path with a blank or a quotation mark so that it is one word")
    func quoted() throws {
        #expect(try text().contains("root \"/srv/a \\\"b\\\"\";"))
    }
}
