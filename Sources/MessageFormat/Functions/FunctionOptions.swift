/// Options by name, with their values resolved.
public struct FunctionOptions: Hashable, Sendable {
    /// One option.
    public struct Entry: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Its value.
        public var value: MessageValue
        /// True where the value stands in the message as a literal. Some options must.
        public var isLiteral: Bool

        /// An option.
        public init(_ name: String, _ value: MessageValue, isLiteral: Bool) {
            self.name = name
            self.value = value
            self.isLiteral = isLiteral
        }
    }

    /// All options; their order means nothing.
    public private(set) var entries: [Entry]

    /// Options; of two with the same name the last counts.
    public init(_ entries: [Entry] = []) {
        self.entries = []
        for entry in entries { set(entry) }
    }

    /// True where there are none.
    public var isEmpty: Bool { entries.isEmpty }

    /// The option of that name.
    public subscript(name: String) -> Entry? { entries.first { $0.name == name } }

    /// The value of the option as text; nil when it is not set.
    public func text(_ name: String) -> String? { self[name]?.value.plainText }

    /// Adds an option, or replaces the one of its name.
    public mutating func set(_ entry: Entry) {
        if let index = entries.firstIndex(where: { $0.name == entry.name }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
    }

    /// Removes the option of that name.
    public mutating func remove(_ name: String) { entries.removeAll { $0.name == name } }

    /// These options, with `other` taking priority.
    public func merging(_ other: FunctionOptions) -> FunctionOptions {
        guard !entries.isEmpty else { return other }
        var all = self
        for entry in other.entries { all.set(entry) }
        return all
    }
}
