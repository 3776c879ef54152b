import GlosaHTTP
import GlosaSite
import Testing

@Suite("Answering from a site")
struct SiteResponderTests {
    @Test(
        "an address leads to its file",
        arguments: [
            ("/index.html", 200, "both"), ("/es/guia/index.html", 200, ExampleSite.guide),
            ("/es/guia/", 200, ExampleSite.guide), ("/es/guia/?utm_source=x&a[]=%F0%9F&%=1", 200, ExampleSite.guide),
            ("/es/gu%69a/", 200, ExampleSite.guide), ("/es/ni%C3%B1ez/", 200, "niñez"),
            ("/es/nin%CC%83ez/", 200, "niñez"), ("http://glosa.example/es/guia/", 200, ExampleSite.guide),
            ("HTTPS://glosa.example:8443/es/guia/?x", 200, ExampleSite.guide), ("http://glosa.example", 200, "both"),
            ("http://glosa.example?x", 200, "both"), ("/api/v1/es/guidance.json", 200, ExampleSite.data),
        ])
    func found(target: String, status: Int, body: String) {
        let answer = ExampleSite.answer(.get, target)
        #expect(answer.status == status)
        #expect(answer.body == body)
        #expect(answer["Content-Length"] == String(body.utf8.count))
    }

    @Test(
        "whatever is no file of the site is not found, and nothing leads out of it",
        arguments: [
            "/nope", "/es/guia/x", "//es/guia/", "/es//guia/", "/ES/guia/", "/_headers", "/.well-known/x",
            "/es/.git/config", "/es%2Fguia/", "/es/guia%2F", "/...", "/....//", "/..;/etc/passwd", "/..%5cetc", "/\\",
            "/%252e%252e/etc/passwd", "/healthz/", "/es/guia//",
        ])
    func missing(target: String) {
        #expect(ExampleSite.answer(.get, target).status == 404)
    }

    @Test(
        "an address that can be read in two ways, or in none, is refused",
        arguments: [
            "/../etc/passwd", "/es/../../etc/passwd", "/%2e%2e/etc/passwd", "/./index.html", "/es/guia/..", "/%",
            "/%z1",
            "/%4", "/%00", "/es%0d%0aSet-Cookie:a", "/%7F", "/%c0%ae%c0%ae/", "/%FF", "/a#b", "es/guia", "ftp://x/y",
            "file:///etc/passwd", "*", "",
        ])
    func refused(target: String) {
        #expect(ExampleSite.answer(.get, target).status == 400)
    }

    @Test("a folder without its slash leads to the one with it, and takes the query along")
    func folder() {
        let answer = ExampleSite.answer(.get, "/es/guia?x=1")
        #expect(answer.status == 308)
        #expect(answer["Location"] == "/es/guia/?x=1")
        #expect(answer["Content-Length"] == "0")
        #expect(ExampleSite.answer(.get, "/es/ni%C3%B1ez")["Location"] == "/es/ni%C3%B1ez/")
    }

    @Test("HEAD says what GET says, without the file")
    func head() {
        for target in ["/es/guia/", "/", "/nope", "/healthz", "/es/guia", "/%"] {
            let get = ExampleSite.answer(.get, target)
            let head = ExampleSite.answer(.head, target)
            #expect(head.status == get.status)
            #expect(head.headers.map { "\($0)" } == get.headers.map { "\($0)" })
            #expect(head.body.isEmpty)
        }
    }

    @Test(
        "a wrong method is told which are right", arguments: ["POST", "PUT", "DELETE", "PATCH", "TRACE", "FROB", "get"])
    func wrongMethod(name: String) {
        for target in ["/es/guia/", "/api/v1/es/guidance.json", "/healthz", "/"] {
            let answer = ExampleSite.answer(.other(name), target)
            #expect(answer.status == 405)
            #expect(answer["Allow"] == "GET, HEAD, OPTIONS")
            #expect(answer["Content-Type"] == "application/problem+json")
            #expect(answer["Cache-Control"] == "no-store")
        }
        #expect(ExampleSite.answer(.other(name), "/nope").status == 404)
    }

    @Test("OPTIONS says what may be asked, and other sites what they may send")
    func options() {
        let page = ExampleSite.answer(.options, "/es/guia/")
        #expect(page.status == 204)
        #expect(page["Allow"] == "GET, HEAD, OPTIONS")
        #expect(page["Access-Control-Allow-Origin"] == nil)
        for target in ["/api/v1/es/guidance.json", "/api/v1/nope.json"] {
            let data = ExampleSite.answer(.options, target)
            #expect(data.status == 204)
            #expect(data["Access-Control-Allow-Origin"] == "*")
            #expect(data["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS")
            #expect(data["Access-Control-Allow-Headers"] == "If-Match, If-None-Match, *")
            #expect(data["Access-Control-Max-Age"] == "86400")
            #expect(data["Content-Length"] == nil)
        }
        #expect(ExampleSite.answer(.options, "*").status == 204)
        #expect(ExampleSite.answer(.options, "/nope").status == 404)
    }

    @Test("a file has the headers of its folder, its type and its language")
    func headers() {
        let page = ExampleSite.answer(.get, "/es/guia/")
        #expect(page["Content-Type"] == "text/html; charset=utf-8")
        #expect(page["Content-Language"] == "es")
        #expect(page["Cache-Control"] == "public, max-age=300, must-revalidate")
        #expect(page["X-Content-Type-Options"] == "nosniff")
        #expect(page["Accept-Ranges"] == nil)
        #expect(page["Last-Modified"] == nil)
        let data = ExampleSite.answer(.get, "/api/v1/es/guidance.json")
        #expect(data["Access-Control-Allow-Origin"] == "*")
        #expect(data["Cross-Origin-Resource-Policy"] == "cross-origin")
    }

    @Test("the server says that it is well, and nobody keeps that")
    func health() {
        let answer = ExampleSite.answer(.get, "/healthz")
        #expect(answer.status == 200)
        #expect(answer.body == "{\"status\":\"ok\"}\n")
        #expect(answer["Content-Type"] == "application/json")
        #expect(answer["Cache-Control"] == "no-store")
        #expect(answer["ETag"] == nil)
    }

    @Test("a header of a file begins no other header, whatever it holds")
    func injection() {
        var file = Site.File(path: "a", bytes: [], mediaType: "text/plain\r\nSet-Cookie: a=b")
        file.headers = [SiteHeader("X", "a\r\n\r\nb")]
        let responder = SiteResponder(Site(files: [file]))
        let answer = Answer(responder.respond(to: Request(.get, "/a")), responder)
        #expect(answer["Set-Cookie"] == nil)
        #expect(answer["X"] == "a    b")
    }

    @Test("of a file and a folder with one name, the file is meant")
    func fileBeforeFolder() {
        let files = ["a", "a/index.html"].map {
            Site.File(path: $0, bytes: Array($0.utf8), mediaType: "text/plain")
        }
        let responder = SiteResponder(Site(files: files))
        #expect(Answer(responder.respond(to: Request(.get, "/a")), responder).body == "a")
        #expect(Answer(responder.respond(to: Request(.get, "/a/")), responder).body == "a/index.html")
    }
}
