import GlosaICU
import MessageFormat

/// Runs cases of the working group's test schema.
///
///     let report = SuiteRunner().run(try SuiteCase.cases(in: data, file: "syntax.json"))
///     report.passed   // 110
package struct SuiteRunner: Sendable {
    private let syntax: MessageSyntax
    private let functions: FunctionRegistry

    /// A runner with the standard functions and those of the suite, `:test:function`, `:test:select`, `:test:format`.
    package init(syntax: MessageSyntax = .two) {
        self.syntax = syntax
        functions = syntax.functions.addingTestFunctions
    }

    /// The outcome of some cases.
    package struct Report: Sendable {
        /// The number of gave that exactly what they expect.
        package var passed = 0
        /// The number of could that not be tried.
        package var skipped = 0
        /// The outcomes that were not expected.
        package var failures: [Failure] = []
    }

    /// A case that failed, and how.
    package struct Failure: Sendable {
        /// The case.
        package var test: SuiteCase
        /// Each thing that is not as expected.
        package var differences: [Difference]
    }

    /// Something that is not as expected.
    package struct Difference: Hashable, Sendable {
        /// `errors`, `text` or `parts`.
        package var what: String
        /// The outcome that the case expects.
        package var expected: String
        /// The result.
        package var actual: String
    }

    /// Runs cases in order.
    package func run(_ cases: [SuiteCase]) -> Report {
        var report = Report()
        for test in cases {
            guard let locale = Self.locale(of: test) else {
                report.skipped += 1
                continue
            }
            let differences = differences(test, locale)
            if differences.isEmpty {
                report.passed += 1
            } else {
                report.failures.append(Failure(test: test, differences: differences))
            }
        }
        return report
    }

    /// Cases for no locale in particular need one that ICU has; for a language that ICU lacks nothing can be said.
    private static func locale(of test: SuiteCase) -> LocaleTag? {
        guard let tag = try? LocaleTag(test.locale == "und" ? "en" : test.locale), tag.isSupported else { return nil }
        return tag
    }

    private func differences(_ test: SuiteCase, _ locale: LocaleTag) -> [Difference] {
        let outcome = SuiteOutcome(test, locale: locale, syntax: syntax, functions: functions)
        var differences: [Difference] = []
        // The specification leaves the order of errors open.
        if !test.errors.isMet(by: outcome.errors) {
            let actual = outcome.errors.isEmpty ? "no error" : outcome.errors.joined(separator: ", ")
            differences.append(Difference(what: "errors", expected: test.errors.description, actual: actual))
        }
        // Byte for byte: equal strings may differ in how their accents are written, and cases are about that.
        if let text = test.text, outcome.text.map({ Array($0.utf8) }) != Array(text.utf8) {
            differences.append(
                Difference(
                    what: "text", expected: text.debugDescription, actual: outcome.text?.debugDescription ?? "no text"))
        }
        if let text = outcome.text, !outcome.joined.utf8.elementsEqual(text.utf8) {
            differences.append(
                Difference(
                    what: "text", expected: "the joined parts, \(outcome.joined.debugDescription)",
                    actual: text.debugDescription))
        }
        if let parts = test.parts, !JSONValue.array(parts).isContained(in: .array(outcome.parts)) {
            differences.append(Difference(what: "parts", expected: "\(parts)", actual: "\(outcome.parts)"))
        }
        return differences
    }
}

/// The outcome of a case.
private struct SuiteOutcome {
    var text: String?
    var joined = ""
    var parts: [JSONValue] = []
    var errors: [String] = []

    init(_ test: SuiteCase, locale: LocaleTag, syntax: MessageSyntax, functions: FunctionRegistry) {
        let message: Message
        do throws(MessageSyntax.Failure) {
            message = try syntax.parse(test.source)
        } catch {
            errors = [error.name]
            return
        }
        let formatter = MessageFormatter(message, locale: locale, functions: functions, bidiIsolation: test.isolation)
        let formatted = formatter.formatToParts(test.arguments)
        text = formatter.format(test.arguments)
        joined = formatted.text
        errors = formatted.errors.map(\.name)
        // Only a case that expects parts pays for them.
        if test.parts != nil { parts = formatted.parts.map(\.json) }
    }
}
