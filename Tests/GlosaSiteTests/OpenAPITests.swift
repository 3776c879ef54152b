import Foundation
import GlosaICU
import GlosaSite
import Testing

@Suite("The description of the data (OpenAPI 3.1)")
struct OpenAPITests {
    private static let site = Site(files: [
        file("api/v1/index.json"), file("api/v1/manifest.json"), file("api/v1/changes.json"),
        file("api/v1/changes.atom", type: "application/atom+xml; charset=utf-8"), file("api/v1/glossary.json"),
        file("api/v1/es/guidance.json", "es"), file("api/v1/en/guidance.json", "en"),
        file("api/v1/en/story.json", "en"),
        file("api/v1/es/manifest.json"), file("api/v1/es/guidance/find.json", "es"),
        file("api/v1/en/guidance/find.json", "en"), file("api/v1/en/guidance/pay.json", "en"),
        file("api/v1/terms/cecot.json"), file("api/v1/terms/ice.json"), file("api/v1/facts/days-held.json"),
        file("api/v1/schemas/document.json", type: "application/schema+json"),
        file("api/v1/schemas/term.json", type: "application/schema+json"),
        file("api/v1/schemas/gone.json", type: "application/schema+json"),
        file("api/immutable/v1/es/guidance.0123456789abcdef.json"), file("es/index.html", "es", type: "text/html"),
    ])

    private static func file(_ path: String, _ language: String? = nil, type: String = "application/json") -> Site.File
    {
        let schema =
            path.contains("/find") || path.contains("story") ? "document" : path.contains("ice") ? "gone" : "term"
        return Site.File(
            path: path, bytes: Array("{\"$schema\":\"https://glosa.example/api/v1/schemas/\(schema).json\"}".utf8),
            mediaType: type, language: language.flatMap { try? LocaleTag($0) })
    }

    private static func document() throws -> [String: Any] {
        let bytes = OpenAPI.document(of: site, address: "https://glosa.example", title: "Glosa")
        return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private static func paths() throws -> [String: [String: Any]] {
        try #require(document()["paths"] as? [String: [String: Any]])
    }

    @Test("every form of path is there, and no path of anything else")
    func paths() throws {
        #expect(
            try Self.paths().keys.sorted() == [
                "/api/v1/changes.atom", "/api/v1/changes.json", "/api/v1/facts/{fact}.json", "/api/v1/glossary.json",
                "/api/v1/index.json", "/api/v1/manifest.json", "/api/v1/schemas/{schema}.json",
                "/api/v1/terms/{term}.json", "/api/v1/{language}/manifest.json", "/api/v1/{language}/{document}.json",
                "/api/v1/{language}/{document}/{section}.json", "/healthz",
            ])
    }

    @Test("place holders name what the site has")
    func parameters() throws {
        let item = try #require(try Self.paths()["/api/v1/{language}/{document}/{section}.json"])
        let parameters = try #require(item["parameters"] as? [[String: Any]])
        let values = parameters.map { ($0["schema"] as? [String: Any])?["enum"] as? [String] }
        #expect(parameters.map { $0["name"] as? String } == ["language", "document", "section"])
        #expect(values == [["en", "es"], ["guidance"], ["find", "pay"]])
        #expect(parameters.map { $0["example"] as? String } == ["en", "guidance", "find"])
        #expect(parameters.allSatisfy { $0["required"] as? Bool == true && $0["in"] as? String == "path" })
    }

    @Test("an answer has the schemas that its files name, as far as the site has them")
    func schemas() throws {
        func schema(_ path: String, _ type: String) throws -> [String: Any]? {
            let operation = try #require(try Self.paths()[path]?["get"] as? [String: Any])
            let responses = try #require(operation["responses"] as? [String: [String: Any]])
            let content = try #require(responses["200"]?["content"] as? [String: [String: Any]])
            return content[type]?["schema"] as? [String: Any]
        }
        let folder = "https://glosa.example/api/v1/schemas"
        let section = try schema("/api/v1/{language}/{document}/{section}.json", "application/json")
        #expect(section as? [String: String] == nil)
        #expect(
            section?["anyOf"] as? [[String: String]] == [
                ["$ref": "\(folder)/document.json"], ["$ref": "\(folder)/term.json"],
            ])
        let fact = try schema("/api/v1/facts/{fact}.json", "application/json")
        #expect(fact as? [String: String] == ["$ref": "\(folder)/term.json"])
        let term = try schema("/api/v1/terms/{term}.json", "application/json")
        #expect(
            term?["anyOf"] as? [[String: String]] == [["$ref": "\(folder)/gone.json"], ["$ref": "\(folder)/term.json"]])
        #expect(
            try schema("/api/v1/schemas/{schema}.json", "application/schema+json") as? [String: String] == [
                "type": "object"
            ])
        #expect(try schema("/api/v1/changes.atom", "application/atom+xml") == nil)
    }

    @Test("whatever is pointed to is there")
    func references() throws {
        let document = try Self.document()
        let text = String(
            decoding: OpenAPI.document(of: Self.site, address: "https://glosa.example", title: "Glosa"), as: UTF8.self)
        let references = Set(text.matches(of: /"#\/([A-Za-z\/-]+)"/).map { String($0.1) })
        #expect(!references.isEmpty)
        for reference in references {
            var value: Any? = document
            for name in reference.split(separator: "/") { value = (value as? [String: Any])?[String(name)] }
            #expect(value != nil, "\(reference) is not there")
        }
    }

    @Test("the description does not describe itself, and is the same for the same site")
    func itself() {
        var site = Self.site
        let before = OpenAPI.document(of: site, address: "https://glosa.example", title: "Glosa")
        site.files.append(Self.file(OpenAPI.path))
        #expect(OpenAPI.document(of: site, address: "https://glosa.example", title: "Glosa") == before)
    }
}
