#if Server
import Foundation
import GlosaTestSupport
import Testing

@Suite("glosa serve")
struct ServeCommandTests {
    @Test("the site is served until SIGTERM, which is no failure")
    func serves() throws {
        let run = try ServedRun(in: Repository.smallProject)
        #expect(try run.get("/").hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(try run.get("/healthz").hasSuffix("{\"status\":\"ok\"}\n"))
        #expect(try !run.get("/").contains("_watch"))
        #expect(run.stop() == 0)
    }

    @Test("a catalog with an error is not served")
    func refuses() throws {
        let project = try Scratch(copyOf: Repository.smallProject)
        try project.replace("{$days-held", with: "{$days-hold", in: "locales/es/story.yaml")
        let run = try CommandRun(["serve", "--port", "0"], in: project.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("error[unknown-fact]"))
        #expect(run.errors.contains("error: nothing is served: the catalog has 1 error"))
        #expect(run.output.isEmpty)
    }

    @Test("a locale that the project does not have is no reason to serve the others")
    func unknownLocale() throws {
        let run = try CommandRun(["serve", "--port", "0", "--locale", "fr"])
        #expect(run.status == 2)
        #expect(run.errors == "error: the project has no locale `fr`; it has es, en\n")
    }

    @Test("a watched project is served anew when it changes, and as it was while it is wrong")
    func watches() throws {
        let project = try Scratch(copyOf: Repository.smallProject)
        let run = try ServedRun(in: project.path, ["--watch"])
        let page = try run.get("/es/historia/")
        #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(page.contains("new EventSource(\"/_watch\")"))
        try project.replace("Pidió {", with: "Solicitó {", in: "locales/es/story.yaml")
        _ = try run.get("/es/historia/", until: "Solicitó")
        try project.replace("{$days-held", with: "{$days-hold", in: "locales/es/story.yaml")
        // What is wrong goes to open pages; asked for, the page is as it was.
        #expect(try run.get("/es/historia/").contains("Solicitó"))
        try project.replace("{$days-hold", with: "{$days-held", in: "locales/es/story.yaml")
        try project.replace("Solicitó {", with: "Rogó {", in: "locales/es/story.yaml")
        _ = try run.get("/es/historia/", until: "Rogó")
        #expect(run.stop() == 0)
    }

    @Test("a project that is wrong from the start shows what, until it is right")
    func startsWrong() throws {
        let project = try Scratch(copyOf: Repository.smallProject)
        try project.replace("{$days-held", with: "{$days-hold", in: "locales/es/story.yaml")
        let run = try ServedRun(in: project.path, ["--watch"])
        let page = try run.get("/es/historia/")
        #expect(page.hasPrefix("HTTP/1.1 404 Not Found\r\n"))
        #expect(page.contains("error[unknown-fact]"))
        #expect(page.contains("locales/es/story.yaml:"))
        try project.replace("{$days-hold", with: "{$days-held", in: "locales/es/story.yaml")
        #expect(try run.get("/es/historia/", until: "HTTP/1.1 200 OK").contains("días"))
    }
}
#else
import Testing

@Suite("glosa serve, in a build without its server")
struct ServeCommandTests {
    @Test("it says how to get the server")
    func absent() throws {
        let run = try CommandRun(["serve"])
        #expect(run.status == 2)
        #expect(run.errors.contains("run `make serve`"))
        #expect(run.errors.contains("swift build -c release --traits Server --product glosa"))
    }
}
#endif
