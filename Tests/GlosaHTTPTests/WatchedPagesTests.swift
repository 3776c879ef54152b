import GlosaDiagnostics
import GlosaHTTP
import GlosaOutput
import GlosaSigning
import GlosaSite
import Testing

@Suite("Pages that are watched")
struct WatchedPagesTests {
    private static let title = "</title><script>alert('x')</script>"
    private static let problem = Diagnostic(
        .error, "unknown-fact", "no fact is called `<b>`\nat all", at: Diagnostic.Place(file: "locales/es/story.yaml"),
        help: "say \"what\"")
    private static let site = Site(files: [
        Site.File(
            path: "index.html", bytes: DiagnosticsPage.render([problem], title: title),
            mediaType: "text/html; charset=utf-8"),
        Site.File(path: "a.json", bytes: Array("{}</body>".utf8), mediaType: "application/json"),
    ])

    @Test("the script stands at the end of each page, and in nothing else")
    func script() throws {
        let watched = WatchedPages.of(Self.site, build: "7-1")
        let page = String(decoding: watched.files[1].bytes, as: UTF8.self)
        #expect(page.contains("<script data-build=\"7-1\">"))
        #expect(page.hasSuffix("</script>\n</body>\n</html>\n"))
        #expect(watched.files[0].bytes == Self.site.files[0].bytes)
    }

    @Test("exactly that script is let in, by the page and by the header")
    func policy() throws {
        let watched = WatchedPages.of(Self.site, build: "7-1").files[1]
        let page = String(decoding: watched.bytes, as: UTF8.self)
        let script = try #require(page.firstMatch(of: /<script data-build="7-1">([\s\S]*?)<\/script>/)?.1)
        let hash = SHA256Digest(of: String(script)).integrity
        #expect(page.contains("connect-src &#39;self&#39;; script-src &#39;\(hash)&#39; "))
        let header = try #require(watched.headers.first { $0.name == "Content-Security-Policy" }?.value)
        #expect(header.contains("; connect-src 'self'; script-src '\(hash)' "))
        #expect(!header.contains("unsafe"))
        #expect(watched.headers.contains(SiteHeader("Cache-Control", "no-cache")))
    }

    @Test("the page for what is not there has its own policy, too")
    func missing() {
        var site = Self.site
        site.files[1].path = Site.notFound
        let responder = SiteResponder(WatchedPages.of(site, build: "7-1"))
        let request = Request(.get, "/es/", fields: [Request.Field(.accept, "text/html")])
        let answer = Answer(responder.respond(to: request), responder)
        #expect(answer.status == 404)
        #expect(answer["Content-Security-Policy"]?.contains("connect-src 'self'; script-src 'sha256-") == true)
        #expect(answer["Cache-Control"] == "no-store")
    }

    @Test("the page of diagnostics shows them as text, whatever is in them")
    func diagnostics() {
        let page = String(decoding: Self.site.files[1].bytes, as: UTF8.self)
        #expect(!page.contains("<script>alert"))
        #expect(!page.contains("<b>"))
        for words in ["error[unknown-fact]", "locales/es/story.yaml:1:1", "help: say &quot;what&quot;"] {
            #expect(page.contains(words))
        }
    }

    @Test("news is one line of JSON")
    func news() {
        #expect(
            WatchNews(build: "7-1", problems: [Self.problem]).json
                == #"{"build":"7-1","summary":"1 error","problems":[{"head":"error[unknown-fact] locales/es/story.yaml:1:1","#
                + #""message":"no fact is called `<b>`\nat all","help":"say \"what\""}]}"#)
        #expect(WatchNews(build: "7-2").json == #"{"build":"7-2","summary":"0 errors","problems":[]}"#)
    }
}
