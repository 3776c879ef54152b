/// A JSON value. Keys stand in the order in which they were given, so that the same document always gives the same
/// bytes, and a reader meets what matters first.
///
/// Foundation's encoder boxes every value on its way: it took more than a third of the time of a whole build, and can
/// only sort keys by the alphabet.
package enum JSONTree: Hashable, Sendable {
    /// A text.
    case string(String)
    /// A whole number.
    case integer(Int)
    /// A finite number that may have a fraction.
    case decimal(Double)
    /// True or false.
    case boolean(Bool)
    /// A list.
    case array([JSONTree])
    /// A map, in the order in which its keys are written.
    case object([Pair])

    /// A key and its value.
    package struct Pair: Hashable, Sendable {
        /// The key.
        package let key: String
        /// Its value.
        package let value: JSONTree

        /// A key with its value.
        @inlinable package init(_ key: String, _ value: JSONTree) {
            self.key = key
            self.value = value
        }
    }

    /// A map without the keys that have no value.
    @inlinable package static func object(_ pairs: KeyValuePairs<String, JSONTree?>) -> JSONTree {
        .object(pairs.compactMap { key, value in value.map { Pair(key, $0) } })
    }

    /// A list of texts.
    @inlinable package static func strings(_ texts: [String]) -> JSONTree { .array(texts.map { .string($0) }) }

    /// A text, or nothing.
    @inlinable package static func stringIfAny(_ text: String?) -> JSONTree? { text.map { .string($0) } }

    /// A whole number, or nothing.
    @inlinable package static func integerIfAny(_ number: Int?) -> JSONTree? { number.map { .integer($0) } }

    /// A number, or nothing.
    @inlinable package static func decimalIfAny(_ number: Double?) -> JSONTree? { number.map { .decimal($0) } }

    /// A list, or nothing in place of an empty one.
    @inlinable package static func arrayIfAny(_ items: [JSONTree]) -> JSONTree? { items.isEmpty ? nil : .array(items) }
}
