/// A file of test cases in the working group's schema. Keys that the schema does not have are ignored.
struct SuiteFile: Decodable {
    var scenario: String?
    var defaultTestProperties: Properties?
    var tests: [Properties]

    /// A case, or the properties that the cases of a file share.
    struct Properties: Decodable {
        var description: String?
        var locale: String?
        var src: String?
        var bidiIsolation: String?
        var params: [Parameter]?
        var tags: [String]?
        var exp: String?
        var expParts: [JSONValue]?
        var expErrors: ExpectedErrors?
    }

    /// A variable and its value.
    struct Parameter: Decodable {
        var name: String
        var type: String?
        var value: JSONValue
    }
}

/// The errors that a case expects.
package enum ExpectedErrors: Decodable, Hashable, Sendable {
    /// Exactly these, in any order.
    case exactly([String])
    /// At least one, of whatever kind.
    case some

    private struct Named: Decodable { var type: String }

    /// Reads `true`, `false` or a list of `{"type": …}`.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = flag ? .some : .exactly([])
        } else {
            self = .exactly(try container.decode([Named].self).map(\.type))
        }
    }

    /// True where these errors came.
    func isMet(by errors: [String]) -> Bool {
        switch self {
        case .exactly(let expected): expected.sorted() == errors.sorted()
        case .some: !errors.isEmpty
        }
    }

    /// The thing that is expected, in words.
    var description: String {
        switch self {
        case .exactly(let errors): errors.isEmpty ? "no error" : errors.joined(separator: ", ")
        case .some: "an error"
        }
    }
}
