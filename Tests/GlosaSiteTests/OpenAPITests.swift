import Foundation
import GlosaICU
import GlosaPublication
import GlosaSite
import Testing

@Suite("The description of the data (OpenAPI 3.1)")
struct OpenAPITests {
    private static func site() throws -> Site {
        let (spanish, english) = (try LocaleTag("es"), try LocaleTag("en"))
        return Site(files: [
            file(.index, "index"), file(.manifest(.root), "manifest"), file(.changes, "changes"),
            file(.feed(spanish), "feed"), file(.glossary, "glossary"),
            file(.document("guidance", spanish), "document"), file(.document("guidance", english), "document"),
            file(.document("story", english), "document"), file(.manifest(.language(spanish)), "manifest"),
            file(.section(document: "guidance", section: "find", spanish), "document"),
            file(.section(document: "guidance", section: "find", english), "document"),
            file(.section(document: "guidance", section: "pay", english), "gone"), file(.term("cecot"), "term"),
            file(.term("ice"), "gone"), file(.fact("days-held"), "fact"), file(.schema("document"), "schema"),
            Site.File(
                path: "api/immutable/v1/es/guidance.0123456789abcdef.json", bytes: [], mediaType: "application/json",
                resource: .copy(of: DataResource(path: .glossary, kind: "glossary", item: "glossary"))),
            Site.File(path: "es/index.html", bytes: [], mediaType: "text/html", language: spanish),
        ])
    }

    private static func file(_ path: BundlePath, _ kind: String) -> Site.File {
        let data = DataResource(path: path, kind: kind, item: kind)
        return Site.File(path: path.path, bytes: [], mediaType: path.mediaType, resource: .data(data))
    }

    private static func document() throws -> [String: Any] {
        let bytes = OpenAPI.document(of: try site(), address: "https://glosa.example", title: "Glosa")
        return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private static func paths() throws -> [String: [String: Any]] {
        try #require(document()["paths"] as? [String: [String: Any]])
    }

    @Test("every form of path is there, and no path of anything else")
    func paths() throws {
        #expect(
            try Self.paths().keys.sorted() == [
                "/api/v1/changes.json", "/api/v1/facts/{fact}.json", "/api/v1/glossary.json",
                "/api/v1/index.json", "/api/v1/manifest.json", "/api/v1/schemas/{schema}.schema.json",
                "/api/v1/terms/{term}.json", "/api/v1/{language}/changes.atom", "/api/v1/{language}/manifest.json",
                "/api/v1/{language}/{document}.json",
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

    @Test("an answer has the schemas of its files")
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
                ["$ref": "\(folder)/document.schema.json"], ["$ref": "\(folder)/gone.schema.json"],
            ])
        let fact = try schema("/api/v1/facts/{fact}.json", "application/json")
        #expect(fact as? [String: String] == ["$ref": "\(folder)/fact.schema.json"])
        let term = try schema("/api/v1/terms/{term}.json", "application/json")
        #expect(
            term?["anyOf"] as? [[String: String]] == [
                ["$ref": "\(folder)/gone.schema.json"], ["$ref": "\(folder)/term.schema.json"],
            ])
        #expect(
            try schema("/api/v1/schemas/{schema}.schema.json", "application/schema+json") as? [String: String] == [
                "type": "object"
            ])
        #expect(try schema("/api/v1/{language}/changes.atom", "application/atom+xml") == nil)
    }

    @Test("whatever is pointed to is there")
    func references() throws {
        let document = try Self.document()
        let text = String(
            decoding: OpenAPI.document(of: try Self.site(), address: "https://glosa.example", title: "Glosa"),
            as: UTF8.self)
        let references = Set(text.matches(of: /"#\/([A-Za-z\/-]+)"/).map { String($0.1) })
        #expect(!references.isEmpty)
        for reference in references {
            var value: Any? = document
            for name in reference.split(separator: "/") { value = (value as? [String: Any])?[String(name)] }
            #expect(value != nil, "\(reference) is not there")
        }
    }
}
