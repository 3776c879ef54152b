import FoundationEssentials
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
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(JSONReport(self)), as: UTF8.self)
    }
}

/// A report as programs read it.
private struct JSONReport: Encodable {
    struct Summary: Encodable {
        var passed: Int
        var failed: Int
        var skipped: Int
    }

    struct Failure: Encodable {
        var file: String
        var number: Int
        var description: String?
        var locale: String
        var src: String
        var differences: [Difference]
    }

    struct Difference: Encodable {
        var what: String
        var expected: String
        var actual: String
    }

    var summary: Summary
    var failures: [Failure]

    init(_ report: SuiteRunner.Report) {
        summary = Summary(passed: report.passed, failed: report.failures.count, skipped: report.skipped)
        failures = report.failures.map { failure in
            Failure(
                file: failure.test.file, number: failure.test.number, description: failure.test.name,
                locale: failure.test.locale, src: failure.test.source,
                differences: failure.differences.map {
                    Difference(what: $0.what, expected: $0.expected, actual: $0.actual)
                })
        }
    }
}
