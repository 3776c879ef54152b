/// Entries by id, in the order of their file.
public struct EntryTable<Value: Sendable>: Sendable {
    /// The ids, in the order of the file.
    public private(set) var ids: [String] = []
    private var values: [String: Value] = [:]
    private var unread: Set<String> = []
    /// Whether the whole file could not be read.
    private(set) var isUnread = false

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

    /// Whether there is an entry with this id, or there could be: one that is in the file and could not be read is
    /// reported once, where it stands, and not again by everything that names it.
    public func mayHave(_ id: String) -> Bool { isUnread || contains(id) || unread.contains(id) }

    /// The ids that are in the file, those of entries that could not be read last.
    var idsInFile: [String] { ids + unread.subtracting(ids).sorted() }

    /// Notes that the file has an entry that could not be read.
    mutating func noteUnread(_ id: String) { unread.insert(id) }

    /// The table of a file that could not be read at all.
    static var unreadFile: EntryTable {
        var table = EntryTable()
        table.isUnread = true
        return table
    }

    /// Every id with its entry, in the order of the file.
    public var entries: [(id: String, value: Value)] {
        ids.compactMap { id in values[id].map { (id, $0) } }
    }
}
