/// Entries by id, in the order of their file.
public struct EntryTable<Value: Sendable>: Sendable {
    /// The ids, in the order of the file.
    public private(set) var ids: [String] = []
    private var values: [String: Value] = [:]

    /// An empty table.
    public init() {}

    /// The entry with this id. Setting an id for the first time puts it last.
    public subscript(id: String) -> Value? {
        get { values[id] }
        set {
            switch (values[id] == nil, newValue == nil) {
            case (true, false): ids.append(id)
            case (false, true): ids.removeAll { $0 == id }
            default: break
            }
            values[id] = newValue
        }
    }

    /// How many entries there are.
    public var count: Int { ids.count }

    /// Whether there is an entry with this id.
    public func contains(_ id: String) -> Bool { values[id] != nil }

    /// Every id with its entry, in the order of the file.
    public var entries: [(id: String, value: Value)] {
        ids.compactMap { id in values[id].map { (id, $0) } }
    }
}
