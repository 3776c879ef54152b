import Foundation
import GlosaHTTP
import GlosaSite
import Testing

@Suite("Problems (RFC 9457)")
struct ProblemTests {
    @Test("a program is told what went wrong as data")
    func data() throws {
        for answer in [
            ExampleSite.answer(.get, "/api/v1/nope.json"), ExampleSite.answer(.get, "/nope", (.accept, "*/*")),
            ExampleSite.answer(.get, "/api/v1/nope.json", (.accept, "text/html")),
        ] {
            #expect(answer.status == 404)
            #expect(answer["Content-Type"] == "application/problem+json")
            #expect(answer["Cache-Control"] == "no-store")
            let problem = try #require(
                JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
            #expect(problem["type"] as? String == "about:blank")
            #expect(problem["title"] as? String == "Not Found")
            #expect(problem["status"] as? Int == 404)
            #expect((problem["detail"] as? String)?.isEmpty == false)
        }
    }

    @Test("a script of another site may read an error under the data")
    func shared() {
        for answer in [
            ExampleSite.answer(.get, "/api/v1/nope.json"), ExampleSite.answer(.get, "/api/v1/%"),
            ExampleSite.answer(.other("POST"), "/api/v1/es/guidance.json"),
            ExampleSite.answer(.get, "/api/v1/es/guidance.json", (.ifMatch, "\"x\"")),
        ] {
            #expect(answer["Access-Control-Allow-Origin"] == "*")
            #expect(answer["X-Content-Type-Options"] == "nosniff")
        }
        #expect(ExampleSite.answer(.get, "/nope")["Access-Control-Allow-Origin"] == nil)
    }

    @Test("a reader gets the site's own page, with the status that says what it is")
    func page() {
        let answer = ExampleSite.answer(.get, "/nope", (.accept, "text/html,application/xhtml+xml,*/*;q=0.8"))
        #expect(answer.status == 404)
        #expect(answer.body == "not here")
        #expect(answer["Content-Type"] == "text/html; charset=utf-8")
        #expect(answer["Cache-Control"] == "no-store")
        #expect(answer["ETag"] == nil)
        #expect(answer["Vary"] == "Accept")
        #expect(ExampleSite.answer(.get, "/nope", (.accept, "text/html;q=0"))["Content-Type"]?.hasPrefix("app") == true)
    }

    @Test("a problem repeats nothing of the request")
    func echo() {
        let answer = ExampleSite.answer(.get, "/%3Cscript%3Ealert(1)%3C/script%3E")
        #expect(!answer.body.contains("script"))
    }

    @Test("a site without a page for it answers readers with data, too")
    func noPage() {
        let responder = SiteResponder(Site(files: []))
        let request = Request(.get, "/", fields: [Request.Field(.accept, "text/html")])
        let answer = Answer(responder.respond(to: request), responder)
        #expect(answer.status == 404)
        #expect(answer["Content-Type"] == "application/problem+json")
    }
}
