import FoundationEssentials
import GlosaText

extension DiagnosticReport {
    /// Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS). What is due, or for
    /// information, is a note, with its severity under `properties`.
    package func sarif() -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let ids = Set(diagnostics.map(\.id)).sorted()
        let index = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        let rules = ids.map { SARIF.Rule(id: $0, shortDescription: SARIF.Text(summary($0) ?? $0)) }
        let results = diagnostics.map { SARIF.Result($0, ruleIndex: index[$0.id] ?? 0) }
        let log = SARIF.Log(runs: [
            SARIF.Run(
                tool: SARIF.Tool(driver: SARIF.Driver(name: "glosa", rules: rules)), columnKind: "unicodeCodePoints",
                originalUriBaseIds: ["PROJECT": SARIF.Base(description: SARIF.Text("the project's folder"))],
                results: results)
        ])
        return ((try? encoder.encode(log)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
    }
}

/// The objects of SARIF that are used here, by the names that the standard gives them.
private enum SARIF {
    struct Log: Encodable {
        var version = "2.1.0"
        var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
        var runs: [Run]

        enum CodingKeys: String, CodingKey {
            case version, runs
            case schema = "$schema"
        }
    }

    struct Run: Encodable {
        var tool: Tool
        var columnKind: String
        var originalUriBaseIds: [String: Base]
        var results: [Result]
    }

    struct Base: Encodable { var description: Text }

    struct Tool: Encodable { var driver: Driver }

    struct Driver: Encodable {
        var name: String
        var rules: [Rule]
    }

    struct Rule: Encodable {
        var id: String
        var shortDescription: Text
    }

    struct Text: Encodable {
        var text: String
        init(_ text: String) { self.text = text }
    }

    struct Result: Encodable {
        var ruleId: String
        var ruleIndex: Int
        var level: String
        var message: Text
        var locations: [Location]?
        var relatedLocations: [Location]?
        var fixes: [Fix]?
        var properties: [String: String]

        init(_ diagnostic: Diagnostic, ruleIndex: Int) {
            ruleId = diagnostic.id
            self.ruleIndex = ruleIndex
            level =
                switch diagnostic.severity {
                case .error: "error"
                case .warning: "warning"
                case .due, .info: "note"
                }
            message = Text(diagnostic.message + (diagnostic.help.map { ". Help: \($0)" } ?? ""))
            locations = diagnostic.place.map { [Location($0, message: nil)] }
            let related = diagnostic.notes.compactMap { note in note.place.map { Location($0, message: note.message) } }
            relatedLocations = related.isEmpty ? nil : related
            fixes = diagnostic.fix.isEmpty ? nil : [Fix(diagnostic)]
            properties = ["severity": diagnostic.severity.rawValue]
            if let subject = diagnostic.subject { properties["subject"] = subject }
        }
    }

    struct Location: Encodable {
        var physicalLocation: PhysicalLocation
        var message: Text?

        init(_ place: Diagnostic.Place, message: String?) {
            physicalLocation = PhysicalLocation(
                artifactLocation: Artifact(place.span.file),
                region: Region(place.span, snippet: place.line.isEmpty ? nil : Text(place.line)))
            self.message = message.map(Text.init)
        }
    }

    struct PhysicalLocation: Encodable {
        var artifactLocation: Artifact
        var region: Region
    }

    struct Artifact: Encodable {
        var uri: String
        var uriBaseId = "PROJECT"

        init(_ path: String) { uri = PercentEncoding.path(path) }
    }

    struct Region: Encodable {
        var startLine: Int
        var startColumn: Int
        var endLine: Int
        var endColumn: Int
        var snippet: Text?

        init(_ span: SourceSpan, snippet: Text? = nil) {
            startLine = span.start.line
            startColumn = span.start.column
            endLine = span.end.line
            endColumn = span.end.column
            self.snippet = snippet
        }
    }

    struct Fix: Encodable {
        var description: Text
        var artifactChanges: [Change]

        init(_ diagnostic: Diagnostic) {
            description = Text(diagnostic.help ?? diagnostic.message)
            artifactChanges = diagnostic.fix.map { edit in
                Change(
                    artifactLocation: Artifact(edit.span.file),
                    replacements: [
                        Replacement(deletedRegion: Region(edit.span), insertedContent: Text(edit.replacement))
                    ])
            }
        }
    }

    struct Change: Encodable {
        var artifactLocation: Artifact
        var replacements: [Replacement]
    }

    struct Replacement: Encodable {
        var deletedRegion: Region
        var insertedContent: Text
    }
}
