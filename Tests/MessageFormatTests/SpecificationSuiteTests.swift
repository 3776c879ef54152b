import Foundation
import MessageFormat
import MessageFormatSuite
import Testing

@Suite("Cases in the working group's schema")
struct SpecificationSuiteTests {
    @Test(
        "every case of the working group gives its text, its parts and exactly its errors",
        .enabled(if: SuiteFolder.isShared, "the suite is not beside the package, at ../shared/data/mf2-suite"))
    func allCases() throws {
        let cases = try SuiteFolder.cases(in: SuiteFolder.shared)
        #expect(cases.count == 461)
        let report = SuiteRunner().run(cases)
        #expect(report.passed == cases.count, "\(Self.described(report))")
    }

    @Test("every case of our own does")
    func ownCases() throws {
        let cases = try SuiteFolder.cases(in: SuiteFolder.own)
        #expect(cases.count > 20)
        let report = SuiteRunner().run(cases)
        #expect(report.passed == cases.count, "\(Self.described(report))")
    }

    @Test("a case that expects something else fails, and says what came")
    func failures() throws {
        let json = """
            {"scenario": "x", "unknown": 1, "defaultTestProperties": {"locale": "es", "bidiIsolation": "none"},
             "tests": [
                {"src": "Hola {$name}", "params": [{"name": "name", "value": "Ana"}], "exp": "Hola Eva", "extra": []},
                {"src": "Hola {$name}", "exp": "Hola {$name}"},
                {"src": "{$n :integer}", "params": [{"name": "n", "value": 1}], "expParts": [{"type": "string"}]},
                {"src": "{", "expErrors": true},
                {"src": "hola", "expErrors": true},
                {"src": "Bonjou", "locale": "ht"}
             ]}
            """
        let report = SuiteRunner().run(try SuiteCase.cases(in: Data(json.utf8), file: "x.json"))
        #expect(report.passed == 1)
        #expect(report.skipped == 1)
        #expect(report.failures.map(\.test.number) == [1, 2, 3, 5])
        #expect(report.failures.map { $0.differences.map(\.what) } == [["text"], ["errors"], ["parts"], ["errors"]])
        #expect(report.failures[0].differences[0].actual == "\"Hola Ana\"")
        #expect(report.failures[1].differences[0].actual == "unresolved-variable")
    }

    @Test("a text whose accents stand beside their letters is another text")
    func canonicalEquivalents() throws {
        let json = #"{"tests": [{"locale": "es", "src": "a\u006e\u0303o", "exp": "a\u00f1o"}]}"#
        let report = SuiteRunner().run(try SuiteCase.cases(in: Data(json.utf8), file: "x.json"))
        #expect(report.failures.map { $0.differences.map(\.what) } == [["text"]])
    }

    @Test("values with a type are understood")
    func typedParameters() throws {
        let json = """
            {"tests": [
                {"locale": "en", "src": "{$d :date}", "bidiIsolation": "none", "exp": "Mar 15, 2025",
                 "params": [{"name": "d", "type": "datetime", "value": 1742050800000}]},
                {"locale": "en", "src": "{$d :date}", "bidiIsolation": "none", "exp": "Mar 15, 2025",
                 "params": [{"name": "d", "type": "datetime", "value": "2025-03-15T10:00:00"}]},
                {"locale": "en", "src": "{$n :number}", "bidiIsolation": "none",
                 "exp": "12,345,678,901,234,567,890.5",
                 "params": [{"name": "n", "type": "decimal", "value": "12345678901234567890.5"}]}
            ]}
            """
        let report = SuiteRunner().run(try SuiteCase.cases(in: Data(json.utf8), file: "x.json"))
        #expect(report.passed == 3, "\(Self.described(report))")
    }

    private static func described(_ report: SuiteRunner.Report) -> String {
        report.failures.map { failure in
            let differences = failure.differences.map { "\($0.what): expected \($0.expected), came \($0.actual)" }
            return "\(failure.test.file) \(failure.test.number), \(failure.test.source.debugDescription): "
                + differences.joined(separator: "; ")
        }.joined(separator: "\n")
    }
}
