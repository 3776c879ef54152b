import GlosaCatalog
import GlosaHTTP
import GlosaICU
import GlosaSite

/// A small site with something of everything that a responder treats in its own way.
enum ExampleSite {
    static let spanish = try? LocaleTag("es")
    static let english = try? LocaleTag("en")

    /// What stands for the compressed bytes of a text: nothing here unpacks it.
    static func squeezed(_ text: String) -> [UInt8] { Array("squeezed \(text.utf8.count)".utf8) }

    static let guide = "<!doctype html><title>Guía</title>" + String(repeating: "Llame. ", count: 200)
    static let data = "{\"title\":\"Guía\"}"

    static let site = Site(
        files: [
            page("index.html", "both", nil), page("es/index.html", "inicio", spanish),
            page("en/index.html", "start", english), page("es/guia/index.html", guide, spanish, squeezed(guide)),
            page("404.html", "not here", nil), page("es/niñez/index.html", "niñez", spanish),
            Site.File(
                path: "api/v1/es/guidance.json", bytes: Array(data.utf8), compressed: squeezed(data),
                mediaType: "application/json", language: spanish, resource: .wholeManifest),
            Site.File(path: "_headers", bytes: Array("/*".utf8), mediaType: "text/plain"),
            Site.File(path: ".well-known/x", bytes: Array("x".utf8), mediaType: "text/plain"),
            Site.File(path: "es/.git/config", bytes: Array("x".utf8), mediaType: "text/plain"),
        ],
        start: [
            spanish.map { Site.Variant(locale: $0, path: "es/index.html") },
            english.map {
                Site.Variant(locale: $0, path: "en/index.html")
            },
        ].compactMap { $0 })

    static let responder = SiteResponder(site)

    private static func page(
        _ path: String, _ text: String, _ language: LocaleTag?, _ compressed: [UInt8]? = nil
    ) -> Site.File {
        Site.File(
            path: path, bytes: Array(text.utf8), compressed: compressed, mediaType: "text/html; charset=utf-8",
            language: language)
    }

    /// What the example site answers.
    static func answer(
        _ method: Request.Method = .get, _ target: String, _ fields: (RequestField, String)...
    ) -> Answer {
        let request = Request(method, target, fields: fields.map { Request.Field($0.0, $0.1) })
        return Answer(responder.respond(to: request), responder)
    }
}

/// An answer, taken apart as a client would.
struct Answer {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: String

    init(_ response: Response, _ responder: SiteResponder) {
        let lines = String(decoding: response.head, as: UTF8.self).split(separator: "\r\n")
        status = lines.first.flatMap { Int($0.split(separator: " ")[1]) } ?? 0
        headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }
        switch response.content {
        case .none: body = ""
        case .stored(let index): body = String(decoding: responder.stored[index], as: UTF8.self)
        case .bytes(let bytes): body = String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The value of a header; of one that is there twice, both, which no test expects.
    subscript(name: String) -> String? {
        let values = headers.filter { $0.name == name }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: " AND ")
    }
}
