import MessageFormat
import Testing

@Suite("The working group's test suite")
struct SpecificationSuiteTests {
    @Test(
        "every case gives its text, its parts and exactly its errors",
        .enabled(if: SuiteFolder.isShared, "the suite is not beside the package, at ../shared/data/mf2-suite"))
    func allCases() throws {
        let cases = try SuiteFolder.cases(in: SuiteFolder.shared)
        #expect(cases.count > 400)
        var failures: [String] = []
        for test in cases { failures += try test.failures() }
        #expect(failures.isEmpty, "\(failures.count) of \(cases.count) fail:\n\(failures.joined(separator: "\n"))")
    }
}

extension SuiteCase {
    /// What is not as the case wants it; empty when all is.
    func failures() throws -> [String] {
        let outcome = try run()
        var failures: [String] = []
        // Errors are compared as a multiset: the specification leaves their order open.
        if outcome.errors.sorted() != errors.sorted() {
            failures.append("errors \(outcome.errors), expected \(errors)")
        }
        if let text, outcome.text != text {
            failures.append("text \((outcome.text ?? "none").debugDescription), expected \(text.debugDescription)")
        }
        if outcome.text != outcome.joined {
            failures.append("the joined parts are \((outcome.joined ?? "none").debugDescription)")
        }
        if let parts, !JSONValue.array(parts.map(JSONValue.object)).isContained(in: .array(outcome.parts)) {
            failures.append("parts \(outcome.parts), expected \(parts)")
        }
        return failures.map { "\(testDescription): \($0)" }
    }
}
