import Foundation
import GlosaTestSupport
import Testing

@Suite("The command line")
struct CommandLineTests {
    @Test(
        "help is as recorded",
        arguments: [
            "", "build", "render", "check", "show", "term", "fact", "message", "message format", "message test",
            "status", "explain", "review", "schema", "serve",
        ])
    func help(command: String) throws {
        let words = command.split(separator: " ").map(String.init)
        let run = try CommandRun(words + ["--help"])
        #expect(run.status == 0)
        let name = (["help"] + words).joined(separator: "-")
        try Golden.expect(run.output, matches: "Tests/glosaTests/Snapshots/\(name).txt")
    }

    @Test(
        "what a command prints, and its exit status, are as recorded",
        arguments: [
            ("check", ["check", "--today", "2026-01-02"]),
            ("check-due", ["check", "--due", "--today", "2027-06-01"]),
            ("check-bad-day", ["check", "--today", "2026-02-30"]),
            ("render-text", ["render", "guidance", "--locale", "es", "--width", "60"]),
            ("render-unknown-document", ["render", "tale", "--locale", "es"]),
            ("render-near-document", ["render", "guidence", "--locale", "es"]),
            ("render-near-section", ["render", "guidance", "--locale", "es", "--section", "fnd"]),
            ("render-near-locale", ["render", "story", "--locale", "ess"]),
            ("render-unknown-locale", ["render", "story", "--locale", "fr"]),
            ("render-no-locale", ["render", "story"]),
            ("show", ["show", "story.point-sent"]),
            ("show-glossary", ["show", "glossary.asylum.example"]),
            ("show-hazard", ["show", "hazards.not-found"]),
            ("show-unknown", ["show", "story.point-snt"]),
            ("term-inflected", ["term", "ASILOS", "--locale", "es"]),
            ("term-avoided", ["term", "refugios"]),
            ("term-abbreviation", ["term", "ice"]),
            ("term-near", ["term", "asilio", "--locale", "es"]),
            ("term-unknown", ["term", "zebra"]),
            ("fact", ["fact", "sent-count"]),
            ("fact-days", ["fact", "days-held"]),
            ("fact-list", ["fact"]),
            ("fact-unused", ["fact", "--unused"]),
            ("fact-unknown", ["fact", "sent-cuont"]),
            ("message-format", ["message", "format", "Son {$n :integer}.", "--locale", "es", "--set", "n=1234567"]),
            (
                "message-format-parts",
                ["message", "format", "{#b}{$n}{/b}", "--locale", "en", "--set", "n=x", "--parts"]
            ),
            ("message-format-syntax", ["message", "format", "Hola, ñandú {$name", "--locale", "es"]),
            ("message-format-missing", ["message", "format", "Hola {$name}", "--locale", "es"]),
            (
                "message-format-language",
                ["message", "format", "Yo te {$n :integer}.", "--locale", "ht", "--set", "n=1234567"]
            ),
            (
                "message-format-1",
                [
                    "message", "format", "--syntax", "1", "{n, plural, one {# día} many {# de días} other {# días}}",
                    "--locale", "es", "--set", "n=1000000",
                ]
            ),
            (
                "message-format-1-syntax",
                ["message", "format", "--syntax", "1", "{n, plural, one {#}}", "--locale", "es"]
            ),
            ("message-test", ["message", "test", "../failing-cases.json"]),
            ("message-test-json", ["message", "test", "../failing-cases.json", "--format", "json"]),
            ("message-test-folder", ["message", "test", "../../MessageFormatTests/Cases"]),
            ("message-test-not-a-suite", ["message", "test", "Resources/facts.yaml"]),
            ("message-test-missing", ["message", "test", "nowhere.json"]),
            ("check-concise", ["check", "--today", "2026-01-02", "--format", "concise"]),
            ("check-no-such-path", ["check", "locales/fr", "--today", "2026-01-02"]),
            ("check-no-baseline", ["check", "--baseline", "nowhere.json", "--today", "2026-01-02"]),
            ("explain", ["explain", "missing-placeholder"]),
            ("explain-spanish", ["explain", "doubled-space", "--language", "es"]),
            ("explain-unknown", ["explain", "mising-placeholder"]),
            ("explain-language", ["explain", "doubled-space", "--language", "fr"]),
            ("words-unknown", ["words", "--locale", "fr"]),
            (
                "review-no-name",
                ["review", "--locale", "es", "--state", "reviewed", "story.title", "--today", "2026-01-02"]
            ),
            (
                "review-unknown-person",
                ["review", "--locale", "es", "--state", "reviewed", "--by", "rosa-peres", "story.title"]
            ),
            ("review-record-origin", ["review", "--record"]),
            ("review-unknown", ["review", "--locale", "es", "story.titel", "--today", "2026-01-02"]),
            ("review-no-origin", ["review", "--locale", "en", "story.title", "--today", "2026-01-02"]),
            ("status", ["status", "--today", "2026-01-02"]),
            ("serve-bad-port", ["serve", "--port", "70000"]),
            ("status-sections", ["status", "--sections", "--today", "2026-01-02"]),
            ("status-json", ["status", "--format", "json", "--today", "2026-01-02"]),
            ("unknown-command", ["bulid"]),
            ("unknown-inner-command", ["message", "frmat"]),
            ("unknown-far-command", ["zebra"]),
            ("schema-list", ["schema"]),
            ("schema-near", ["schema", "fact"]),
            ("unknown-option", ["build", "--ouput", "x"]),
            ("not-a-project", ["check", "--project", "/nowhere"]),
        ])
    func snapshot(name: String, arguments: [String]) throws {
        try Golden.expect(try CommandRun(arguments).snapshot, matches: "Tests/glosaTests/Snapshots/\(name).txt")
    }

    @Test("the program's own words are printed as they stand in its file")
    func shippedWords() throws {
        let path = "\(Repository.root)/Sources/GlosaCatalog/Interface/interface.es.yaml"
        let file = try #require(FileManager.default.contents(atPath: path))
        let run = try CommandRun(["words", "--locale", "es-MX"])
        #expect(run.status == 0)
        #expect(run.output == String(decoding: file, as: UTF8.self))
    }

    @Test("a broken message is told with its place, and nothing is built")
    func brokenMessage() throws {
        let scratch = try Scratch(copyOf: Repository.smallProject)
        try scratch.replace(
            "{#term id=asylum}asilo{/term}", with: "{#term id=asylum}asilo", in: "locales/es/story.yaml")
        try Golden.expect(
            try CommandRun(["check", "--today", "2026-01-02"], in: scratch.path).snapshot,
            matches: "Tests/glosaTests/Snapshots/broken-message.txt")
        let build = try CommandRun(["build", "--output", "dist"], in: scratch.path)
        #expect(build.status == 1)
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/dist"))
        let onlyEnglish = try CommandRun(["check", "locales/en", "--today", "2026-01-02"], in: scratch.path)
        #expect(onlyEnglish.status == 0)
    }

    @Test("a project is found from any folder inside it, and none is found outside")
    func findsTheProject() throws {
        let inside = try CommandRun(["check", "--today", "2026-01-02"], in: "\(Repository.smallProject)/locales/es")
        #expect(inside.status == 0)
        let outside = try CommandRun(["check"], in: "/")
        #expect(outside.status == 2)
        #expect(outside.errors.contains("there is no project here"))
    }

    @Test("a command that holds others does nothing by itself, and says so", arguments: [[], ["message"]])
    func noCommand(arguments: [String]) throws {
        let run = try CommandRun(arguments)
        #expect((run.status, run.output) == (2, ""))
        #expect(run.errors.contains("SUBCOMMANDS:"))
    }

    @Test("the versions of everything that words, days and hashes come from are told, one a line")
    func version() throws {
        let run = try CommandRun(["--version"])
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
        #expect(
            lines.map { $0.first ?? "" }
                == ["commit", "icu", "cldr", "unicode", "time zones", "zone rules", "libyaml", "libdeflate", "openssl"])
        #expect(lines.allSatisfy { $0.count == 2 && $0[1].hasPrefix(" ") && $0[1].count > 2 })
        for line in lines.dropFirst() { #expect(line[1].contains { $0.isNumber }, "\(line)") }
        let meant = try CommandRun(["version"])
        #expect(meant.status == 2)
        #expect(meant.errors.contains("did you mean `glosa --version`?"))
    }
}
