import GlosaJSON
import GlosaText

extension DiagnosticReport {
    /// Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS). What is due, or for
    /// information, is a note, with its severity under `properties`.
    package func sarif() -> String {
        let ids = Set(diagnostics.map(\.id)).sorted()
        let index = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        let rules = ids.map { SARIF.rule($0, summary($0) ?? $0) }
        let results = diagnostics.map { SARIF.result($0, ruleIndex: index[$0.id] ?? 0) }
        return JSONTreeWriter.report(of: SARIF.log(rules: rules, results: results))
    }
}

/// The objects of SARIF that are used here, by the names that the standard gives them.
private enum SARIF {
    static func log(rules: [JSONTree], results: [JSONTree]) -> JSONTree {
        let driver = JSONTree.object(["name": .string("glosa"), "rules": .array(rules)])
        let run = JSONTree.object([
            "tool": .object(["driver": driver]), "columnKind": .string("unicodeCodePoints"),
            "originalUriBaseIds": .object(["PROJECT": .object(["description": text("the project's folder")])]),
            "results": .array(results),
        ])
        return .object([
            "version": .string("2.1.0"),
            "$schema": .string(
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"),
            "runs": .array([run]),
        ])
    }

    static func rule(_ id: String, _ description: String) -> JSONTree {
        .object(["id": .string(id), "shortDescription": text(description)])
    }

    static func result(_ diagnostic: Diagnostic, ruleIndex: Int) -> JSONTree {
        let level =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            case .due, .info: "note"
            }
        let message = diagnostic.message + (diagnostic.help.map { ". Help: \($0)" } ?? "")
        let related = diagnostic.notes.compactMap { note in note.place.map { location($0, message: note.message) } }
        return .object([
            "ruleId": .string(diagnostic.id), "ruleIndex": .integer(ruleIndex), "level": .string(level),
            "message": text(message), "locations": diagnostic.place.map { .array([location($0)]) },
            "relatedLocations": .arrayIfAny(related), "fixes": diagnostic.fix.isEmpty ? nil : .array([fix(diagnostic)]),
            "properties": .object([
                "severity": .string(diagnostic.severity.rawValue), "subject": .stringIfAny(diagnostic.subject),
            ]),
        ])
    }

    private static func text(_ text: String) -> JSONTree { .object(["text": .string(text)]) }

    private static func location(_ place: Diagnostic.Place, message: String? = nil) -> JSONTree {
        let physical = JSONTree.object([
            "artifactLocation": artifact(place.span.file),
            "region": region(place.span, snippet: place.line.isEmpty ? nil : place.line),
        ])
        return .object(["physicalLocation": physical, "message": message.map(text)])
    }

    private static func artifact(_ path: String) -> JSONTree {
        .object(["uri": .string(PercentEncoding.path(path)), "uriBaseId": .string("PROJECT")])
    }

    private static func region(_ span: SourceSpan, snippet: String? = nil) -> JSONTree {
        .object([
            "startLine": .integer(span.start.line), "startColumn": .integer(span.start.column),
            "endLine": .integer(span.end.line), "endColumn": .integer(span.end.column), "snippet": snippet.map(text),
        ])
    }

    private static func fix(_ diagnostic: Diagnostic) -> JSONTree {
        let changes = diagnostic.fix.map { edit in
            JSONTree.object([
                "artifactLocation": artifact(edit.span.file),
                "replacements": .array([
                    .object(["deletedRegion": region(edit.span), "insertedContent": text(edit.replacement)])
                ]),
            ])
        }
        return .object([
            "description": text(diagnostic.help ?? diagnostic.message), "artifactChanges": .array(changes),
        ])
    }
}
