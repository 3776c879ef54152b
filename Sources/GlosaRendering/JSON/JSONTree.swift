/// A JSON value. Keys stand in the order in which they were given, so that the same document always gives the same
/// bytes, and a reader meets what matters first.
///
/// Foundation's encoder boxes every value on its way: it took more than a third of the time of a whole build, and can
/// only sort keys by the alphabet.
enum JSONTree: Sendable {
    case string(String)
    case integer(Int)
    case array([JSONTree])
    case object([Pair])

    /// A key and its value.
    struct Pair: Sendable {
        let key: String
        let value: JSONTree

        init(_ key: String, _ value: JSONTree) {
            self.key = key
            self.value = value
        }
    }

    /// A map without the keys that have no value.
    static func object(_ pairs: KeyValuePairs<String, JSONTree?>) -> JSONTree {
        .object(pairs.compactMap { key, value in value.map { Pair(key, $0) } })
    }

    /// A list of texts.
    static func strings(_ texts: [String]) -> JSONTree { .array(texts.map { .string($0) }) }

    /// A text, or nothing.
    static func stringIfAny(_ text: String?) -> JSONTree? { text.map { .string($0) } }
}
