import FoundationEssentials
import GlosaICU
import MessageFormat

/// A case of a test file, with the defaults of its file.
package struct SuiteCase: Sendable {
    /// The file that it stands in.
    package var file: String
    /// Its place in the file, from 1.
    package var number: Int
    /// Its subject, if the file says so.
    package var name: String?
    /// The locale to format for.
    package var locale: String
    /// The message.
    package var source: String
    /// The way to isolate values that run the other way.
    package var isolation: BidiIsolation
    /// The values of its variables.
    package var arguments: [String: MessageValue]
    /// The optional features that it rests on.
    package var tags: [String]
    /// The text that is expected, if any.
    package var text: String?
    /// The parts that are expected, if any: each may say less than what comes.
    package var parts: [JSONValue]?
    /// The errors that are expected.
    package var errors: ExpectedErrors

    /// The cases of a file's bytes.
    ///
    /// - Parameter file: The name to give in failures.
    /// - Throws: `DecodingError` when the bytes are not a test file.
    package static func cases(in data: Data, file: String) throws -> [SuiteCase] {
        let suite = try JSONDecoder().decode(SuiteFile.self, from: data)
        let shared = suite.defaultTestProperties
        return suite.tests.enumerated().map { index, test in
            SuiteCase(
                file: file, number: index + 1, name: test.description,
                locale: test.locale ?? shared?.locale ?? "en-US", source: test.src ?? shared?.src ?? "",
                isolation: (test.bidiIsolation ?? shared?.bidiIsolation) == "none" ? .none : .standard,
                arguments: Dictionary(
                    (test.params ?? shared?.params ?? []).map { ($0.name, $0.messageValue) },
                    uniquingKeysWith: { $1 }),
                tags: test.tags ?? shared?.tags ?? [], text: test.exp ?? shared?.exp,
                parts: test.expParts ?? shared?.expParts, errors: test.expErrors ?? shared?.expErrors ?? .exactly([]))
        }
    }
}

extension SuiteFile.Parameter {
    /// The value as the library takes it. `{"type": "datetime", "value": 0}` is milliseconds since 1970, in UTC.
    var messageValue: MessageValue {
        switch (type, value) {
        case ("datetime", .string(let text)):
            DateTimeValue(iso: text).map { .dateTime($0) } ?? DateValue(iso: text).map { .date($0) } ?? .string(text)
        case ("datetime", .integer(let milliseconds)): Self.instant(Double(milliseconds))
        case ("datetime", .number(let milliseconds)): Self.instant(milliseconds)
        case ("decimal", .string(let text)): .decimal(text)
        case (_, .string(let text)): .string(text)
        case (_, .integer(let integer)): .integer(integer)
        case (_, .number(let number)): .decimal("\(number)")
        case (_, .boolean(let boolean)): .string(boolean ? "true" : "false")
        case (_, .array), (_, .object), (_, .null): .string("")
        }
    }

    private static func instant(_ milliseconds: Double) -> MessageValue {
        guard let civil = TimeZoneID.utc.civil(atEpochMilliseconds: milliseconds) else {
            return .string("\(milliseconds)")
        }
        return .dateTime(DateTimeValue(date: civil.date, time: civil.time, zone: .named(.utc)))
    }
}
