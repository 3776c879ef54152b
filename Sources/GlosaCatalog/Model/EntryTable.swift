/// Entries by id, in the order of their file.
package struct EntryTable<Value: Sendable>: Sendable {
    /// The ids, in the order of the file.
    package private(set) var ids: [String] = []
    private var values: [Value] = []
    private var places: [String: Int] = [:]
    private var unread: Set<String> = []
    /// True where the whole file could not be read.
    private(set) var isUnread = false

    /// An empty table.
    package init() {}

    /// The entry with this id. Setting an id for the first time puts it last.
    package subscript(id: String) -> Value? {
        get { places[id].map { values[$0] } }
        set {
            if let place = places[id] {
                if let newValue { values[place] = newValue } else { remove(at: place) }
            } else if let newValue {
                places[id] = ids.count
                ids.append(id)
                values.append(newValue)
            }
        }
    }

    private mutating func remove(at place: Int) {
        places[ids[place]] = nil
        ids.remove(at: place)
        values.remove(at: place)
        for index in place..<ids.count { places[ids[index]] = index }
    }

    /// The place where the entry with this id stands in ``entries``.
    package func place(of id: String) -> Int? { places[id] }

    /// The number of entries.
    package var count: Int { ids.count }

    /// True where there is an entry with this id.
    package func contains(_ id: String) -> Bool { places[id] != nil }

    /// True where there is an entry with this id, or there could be: one that is in the file and could not be read is
    /// reported once, where it stands, and not again by everything that names it.
    package func mayHave(_ id: String) -> Bool { isUnread || contains(id) || unread.contains(id) }

    /// True for a table of whose file some entry could not be read.
    package var hasUnread: Bool { isUnread || !unread.subtracting(ids).isEmpty }

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
    package var entries: Entries { Entries(ids: ids, values: values) }

    /// The entries of a table as a collection.
    package struct Entries: RandomAccessCollection, Sendable {
        fileprivate let ids: [String]
        fileprivate let values: [Value]

        /// The first place.
        package var startIndex: Int { 0 }
        /// The place after the last.
        package var endIndex: Int { ids.count }
        /// The entry at a place.
        package subscript(place: Int) -> (id: String, value: Value) { (ids[place], values[place]) }
    }
}
