import GlosaHTTP
import Testing

@Suite("Conditions of a request (RFC 9110, section 13)")
struct ConditionTests {
    private static let target = "/es/guia/"
    private static let plain = ExampleSite.answer(.get, target)["ETag"] ?? ""
    private static let gzip = ExampleSite.answer(.get, target, (.acceptEncoding, "gzip"))["ETag"] ?? ""

    @Test("a tag is strong, and each form of a file has its own")
    func tags() {
        for tag in [Self.plain, Self.gzip] {
            #expect(tag.wholeMatch(of: /"[0-9a-f]{32}"/) != nil)
        }
        #expect(Self.plain != Self.gzip)
    }

    @Test(
        "a copy that is still right is not sent again",
        arguments: [plain, "W/\(plain)", "\"zzz\", \(plain)", "\"a,b\",W/\"c\" ,\t\(plain)", "*", "\(plain)\(gzip)"])
    func unchanged(condition: String) {
        for method in [Request.Method.get, .head] {
            let answer = ExampleSite.answer(method, Self.target, (.ifNoneMatch, condition))
            #expect(answer.status == 304)
            #expect(answer.body.isEmpty)
            #expect(answer["ETag"] == Self.plain)
            #expect(answer["Cache-Control"] == "public, max-age=300, must-revalidate")
            #expect(answer["Vary"] == "Accept-Encoding")
            #expect(answer["Content-Length"] == nil)
            #expect(answer["Content-Type"] == nil)
        }
    }

    @Test(
        "a copy of something else is replaced",
        arguments: [
            "\"zzz\"", gzip, "", "zzz", String(plain.dropFirst()), String(plain.dropLast()), "w/\(plain)", "**",
        ])
    func changed(condition: String) {
        let answer = ExampleSite.answer(.get, Self.target, (.ifNoneMatch, condition))
        #expect(answer.status == 200)
        #expect(answer.body == ExampleSite.guide)
    }

    @Test("tags may come in several fields")
    func severalFields() {
        let answer = ExampleSite.answer(.get, Self.target, (.ifNoneMatch, "\"a\""), (.ifNoneMatch, Self.plain))
        #expect(answer.status == 304)
    }

    @Test("the compressed form goes by its own tag")
    func compressed() {
        let encoding = (RequestField.acceptEncoding, "gzip")
        #expect(ExampleSite.answer(.get, Self.target, encoding, (.ifNoneMatch, Self.gzip)).status == 304)
        #expect(ExampleSite.answer(.get, Self.target, encoding, (.ifNoneMatch, Self.plain)).status == 200)
        #expect(ExampleSite.answer(.get, Self.target, encoding, (.ifNoneMatch, Self.gzip))["ETag"] == Self.gzip)
    }

    @Test(
        "what must be as it was is sent only if it is", arguments: [(plain, 200), ("*", 200), ("\"x\", \(plain)", 200)])
    func matching(condition: String, status: Int) {
        #expect(ExampleSite.answer(.get, Self.target, (.ifMatch, condition)).status == status)
    }

    @Test("if it is not, or is only like it, the request fails", arguments: ["\"x\"", "W/\(plain)", gzip, ""])
    func notMatching(condition: String) {
        let answer = ExampleSite.answer(.get, Self.target, (.ifMatch, condition))
        #expect(answer.status == 412)
        #expect(answer["Content-Type"] == "application/problem+json")
    }

    @Test("If-Match comes before If-None-Match")
    func precedence() {
        let answer = ExampleSite.answer(.get, Self.target, (.ifMatch, "\"x\""), (.ifNoneMatch, Self.plain))
        #expect(answer.status == 412)
    }

    @Test("what is said anew each time has no tag to go by")
    func untagged() {
        #expect(ExampleSite.answer(.get, "/healthz", (.ifNoneMatch, "*")).status == 200)
        #expect(ExampleSite.answer(.get, "/nope", (.ifNoneMatch, "*")).status == 404)
    }
}
