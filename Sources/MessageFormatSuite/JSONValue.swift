/// Any JSON.
package enum JSONValue: Codable, Hashable, Sendable {
    /// A text.
    case string(String)
    /// A whole number.
    case integer(Int)
    /// Another number.
    case number(Double)
    /// True or false.
    case boolean(Bool)
    /// A list.
    case array([JSONValue])
    /// A map.
    case object([String: JSONValue])
    /// Nothing.
    case null

    /// Reads whatever is there.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if container.decodeNil() {
            self = .null
        } else if let array = try? container.decode([JSONValue].self) {
            self = .array(array)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// Writes it as it is.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .string(let text): try container.encode(text)
        case .integer(let integer): try container.encode(integer)
        case .number(let number): try container.encode(number)
        case .boolean(let boolean): try container.encode(boolean)
        case .array(let array): try container.encode(array)
        case .object(let object): try container.encode(object)
        case .null: try container.encodeNil()
        }
    }

    /// True where `other` has everything that this has, and perhaps more: how the suite's harnesses compare parts.
    package func isContained(in other: JSONValue) -> Bool {
        switch (self, other) {
        case (.object(let expected), .object(let found)):
            expected.allSatisfy { key, value in found[key].map(value.isContained) ?? false }
        case (.array(let expected), .array(let found)):
            expected.count == found.count && zip(expected, found).allSatisfy { $0.isContained(in: $1) }
        default: self == other
        }
    }
}
