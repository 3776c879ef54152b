import Foundation
import MessageFormat
import Testing

/// A file of test cases in the working group's schema.
struct SuiteFile: Decodable {
    var scenario: String?
    var defaultTestProperties: Properties?
    var tests: [Properties]

    /// A case, or the properties that cases of a file share.
    struct Properties: Decodable {
        var description: String?
        var locale: String?
        var src: String?
        var bidiIsolation: String?
        var params: [Parameter]?
        var exp: String?
        var expParts: [[String: JSONValue]]?
        var expErrors: [ExpectedError]?
    }

    struct Parameter: Decodable {
        var name: String
        var type: String?
        var value: JSONValue
    }

    struct ExpectedError: Decodable {
        var type: String
    }
}

/// A case with the defaults of its file.
struct SuiteCase: CustomTestStringConvertible, Sendable {
    var file: String
    var number: Int
    var locale: String
    var source: String
    var isolation: BidiIsolation
    var arguments: [String: MessageValue]
    var text: String?
    var parts: [[String: JSONValue]]?
    var errors: [String]

    var testDescription: String { "\(file) \(number): \(source.debugDescription)" }
}

extension SuiteFile {
    func cases(file: String) -> [SuiteCase] {
        tests.enumerated().map { index, test in
            SuiteCase(
                file: file, number: index + 1, locale: test.locale ?? defaultTestProperties?.locale ?? "en-US",
                source: test.src ?? defaultTestProperties?.src ?? "",
                isolation: (test.bidiIsolation ?? defaultTestProperties?.bidiIsolation) == "none" ? .none : .standard,
                arguments: Dictionary(
                    (test.params ?? defaultTestProperties?.params ?? []).map { ($0.name, $0.messageValue) },
                    uniquingKeysWith: { $1 }),
                text: test.exp ?? defaultTestProperties?.exp, parts: test.expParts ?? defaultTestProperties?.expParts,
                errors: (test.expErrors ?? defaultTestProperties?.expErrors ?? []).map(\.type))
        }
    }
}

extension SuiteFile.Parameter {
    var messageValue: MessageValue {
        switch value {
        case .string(let text):
            if type == "datetime", let dateTime = DateTimeValue(iso: text) { return .dateTime(dateTime) }
            return .string(text)
        case .number(let number):
            return Int(exactly: number).map(MessageValue.integer) ?? .decimal("\(number)")
        case .boolean(let boolean): return .string(boolean ? "true" : "false")
        case .array, .object, .null: return .string("")
        }
    }
}

/// Any JSON.
enum JSONValue: Decodable, Hashable, Sendable {
    case string(String)
    case number(Double)
    case boolean(Bool)
    case array([JSONValue])
    case object([String: JSONValue])
    case null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let array = try? container.decode([JSONValue].self) {
            self = .array(array)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// Whether `other` has everything that this has, and perhaps more.
    func isContained(in other: JSONValue) -> Bool {
        switch (self, other) {
        case (.object(let expected), .object(let found)):
            expected.allSatisfy { key, value in found[key].map(value.isContained) ?? false }
        case (.array(let expected), .array(let found)):
            expected.count == found.count && zip(expected, found).allSatisfy { $0.isContained(in: $1) }
        default: self == other
        }
    }
}
