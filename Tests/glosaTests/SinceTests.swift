import Foundation
import GlosaTestSupport
import Testing

@Suite("What changed since a commit")
struct SinceTests {
    private let scratch: Scratch

    /// The small project, committed.
    init() throws {
        scratch = try Scratch(copyOf: Repository.smallProject)
        for arguments in [
            ["init", "-q"], ["config", "user.email", "a@example.org"], ["config", "user.name", "A"], ["add", "-A"],
            ["commit", "-q", "-m", "clean"],
        ] { try git(arguments) }
    }

    private func git(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", scratch.path] + arguments
        process.environment = ["PATH": "/usr/bin:/bin:/usr/local/bin", "GIT_CONFIG_GLOBAL": "/dev/null"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    /// The findings of `check --since HEAD` after a file is edited, one line each without its place.
    private func told(_ file: String, _ old: String, _ new: String, format: String = "concise") throws -> [String] {
        try scratch.replace(old, with: new, in: file)
        let result = try CommandRun(["check", "--since", "HEAD", "--format", format], in: scratch.path)
        #expect(result.status == 0)
        try git(["checkout", "-q", "."])
        return result.output.split(separator: "\n").map(String.init)
    }

    @Test("a value is named with its thing, its key, and both values, at its line")
    func values() throws {
        #expect(
            try told("Resources/outline.yaml", "hazards: [not-found]", "hazards: [lawyer]") == [
                "Resources/outline.yaml:31:7: warning[changed-hazard]: `hazards` of `guidance.find-look` was "
                    + "“[not-found]” and is “[lawyer]”"
            ])
        let lines = try told("locales/es/guidance.yaml", "No pague a quien lo llama.", "No tarde en pagar.")
        #expect(lines.count == 1)
        #expect(lines[0].contains("warning[changed-guidance]: `guidance.find-no-pay` was “No pague"))
    }

    @Test("what nobody else would tell is told: a comment that silences, a convention, who may review, a moved step")
    func guards() throws {
        let silenced = try told(
            "locales/es/guidance.yaml", "find-no-pay:", "# ignore: lost-negation: la editora lo aprobó\nfind-no-pay:")
        #expect(silenced.contains { $0.contains("warning[changed-exemption]") && $0.contains("lost-negation") })
        let person = try told("Resources/people.yaml", "role: ", "may: [attest]\n  role: ")
        #expect(person.contains { $0.contains("changed-person") })
        let moved = try told(
            "Resources/outline.yaml", "    - avoid: find-no-pay\n      basis: own\n", "")
        #expect(moved.contains { $0.contains("`guidance.find-no-pay` is gone") })
        let convention = try told("locales/es/locale.yaml", "formatting: es-US\n", "")
        #expect(convention.contains { $0.contains("changed-convention") && $0.contains("formatting") })
    }

    @Test("a comment, another order of keys and another way to write a text are no changes")
    func quiet() throws {
        #expect(
            try told(
                "Resources/outline.yaml", "    - say: [say-name]\n", "    # A note.\n    - say:\n        - say-name\n")
                == [])
        #expect(
            try told("locales/es/guidance.yaml", "find-why: Es gratis.", "# Otra nota.\nfind-why: |\n  Es gratis.")
                == [])
    }

    @Test("a comment for a pull request has headings, and no text of the catalog becomes one")
    func markdown() throws {
        let lines = try told(
            "locales/es/guidance.yaml", "find-why: Es gratis.", "find-why: \"[Es](https://a.example) <b>gratis</b>.\"",
            format: "markdown")
        #expect(lines.first == "### changed-guidance (1)")
        #expect(lines.last?.hasPrefix("- `` ") == true && lines.last?.hasSuffix(" ``") == true)
    }

    @Test(
        "a commit that is none is refused, and so is an option in its place",
        arguments: ["no-such", "--output=x", ""])
    func refused(commit: String) throws {
        let result = try CommandRun(["check", "--since=\(commit)"], in: scratch.path)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
    }
}
