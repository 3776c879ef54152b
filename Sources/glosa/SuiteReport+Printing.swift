import GlosaJSON
import MessageFormatSuite

extension SuiteRunner.Report {
    /// Each failure with what was expected and what came, and the counts.
    var text: String {
        var text = ""
        for failure in failures {
            let test = failure.test
            text +=
                "\(test.file), case \(test.number)\(test.name.map { " (\($0))" } ?? ""): \(test.source.debugDescription)\n"
            for difference in failure.differences {
                text += "  \(difference.what): expected \(difference.expected)\n"
                text += "  \(String(repeating: " ", count: difference.what.count))  came     \(difference.actual)\n"
            }
        }
        return text + "\(passed) passed, \(failures.count) failed, \(skipped) skipped"
    }

    /// `{"failures": […], "summary": {"failed": 0, "passed": 461, "skipped": 0}}`.
    var json: String {
        JSONTreeWriter.report(
            of: .object([
                "summary": .object([
                    "passed": .integer(passed), "failed": .integer(failures.count), "skipped": .integer(skipped),
                ]),
                "failures": .array(failures.map(\.tree)),
            ]))
    }
}

extension SuiteRunner.Failure {
    fileprivate var tree: JSONTree {
        let differences = differences.map {
            JSONTree.object([
                "what": .string($0.what), "expected": .string($0.expected), "actual": .string($0.actual),
            ])
        }
        return .object([
            "file": .string(test.file), "number": .integer(test.number), "description": .stringIfAny(test.name),
            "locale": .string(test.locale), "src": .string(test.source),
            "differences": .array(differences),
        ])
    }
}
