import GlosaHTTP
import Testing

@Suite("What a reader accepts")
struct NegotiationTests {
    @Test(
        "a file is compressed for those who take gzip (RFC 9110, section 12.5.3)",
        arguments: [
            ("gzip", true), ("GZIP", true), ("x-gzip", true), ("gzip, deflate, br, zstd", true),
            ("br, gzip;q=0.1", true),
            ("*", true), ("*;q=0.1", true), ("gzip;q=1.000", true), ("identity, gzip", true), (" gzip ; q=0.5 ", true),
            ("gzip;q=0", false), ("gzip;q=0.000", false), ("*;q=0", false), ("*, gzip;q=0", false), ("identity", false),
            ("br", false), ("", false), ("identity;q=1, gzip;q=0.5", false), ("gzip;q=2", false), ("gzip;q=x", false),
            ("gzip;q=0.1234", false), ("gzi", false), (",,;;=", false), ("identity;q=0", false),
        ])
    func encoding(field: String, isCompressed: Bool) {
        let answer = ExampleSite.answer(.get, "/es/guia/", (.acceptEncoding, field))
        #expect(answer.status == 200)
        #expect(answer["Content-Encoding"] == (isCompressed ? "gzip" : nil))
        #expect(answer["Vary"] == "Accept-Encoding")
        let squeezed = String(decoding: ExampleSite.squeezed(ExampleSite.guide), as: UTF8.self)
        #expect(answer.body == (isCompressed ? squeezed : ExampleSite.guide))
        #expect(answer["Content-Length"] == String(answer.body.utf8.count))
    }

    @Test("a file that has no compressed form is the same for everybody")
    func uncompressed() {
        let answer = ExampleSite.answer(.get, "/index.html", (.acceptEncoding, "gzip"))
        #expect(answer["Content-Encoding"] == nil)
        #expect(answer["Vary"] == nil)
    }

    @Test(
        "the root answers in the language that is asked for (RFC 4647, section 3.4)",
        arguments: [
            ("es", "es"), ("en", "en"), ("ES-mx", "es"), ("es-MX,es;q=0.9,en;q=0.5", "es"), ("en;q=0.1,es;q=0.9", "es"),
            ("en-US,en;q=0.5", "en"), ("fr,en;q=0.3", "en"), ("zh-Hant-CN-x-private1,en;q=0.1", "en"),
            ("es-419-u-nu-latn", "es"), ("es;q=0,en", "en"), ("es;q=0.5,en;q=0.5", "es"), ("en;q=0.5,es;q=0.5", "en"),
            ("es-MX,es;q=0,en;q=0.1", "en"), ("*;q=0.9,en;q=0.1", "en"), ("fr", nil), ("*", nil), ("", nil),
            (";;q=,,=", nil), ("es;q=0", nil), ("e", nil), ("esp", nil), (String(repeating: "x", count: 5000), nil),
            (String(repeating: "es-x,", count: 5000), "es"),
        ] as [(String, String?)])
    func language(field: String, expected: String?) {
        let answer = ExampleSite.answer(.get, "/", (.acceptLanguage, field))
        #expect(answer.status == 200)
        #expect(answer["Content-Language"] == expected)
        #expect(answer["Vary"] == "Accept-Language")
        #expect(answer.body == expected.map { $0 == "es" ? "inicio" : "start" } ?? "both")
    }

    @Test("whoever asks for no language gets the page that offers each")
    func noLanguage() {
        let answer = ExampleSite.answer(.get, "/")
        #expect(answer.body == "both")
        #expect(answer["Vary"] == "Accept-Language")
    }

    @Test("no page but the root changes with the language")
    func onlyRoot() {
        #expect(ExampleSite.answer(.get, "/index.html", (.acceptLanguage, "es")).body == "both")
    }
}
