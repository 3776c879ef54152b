import GlosaCatalog
import Testing

@Suite("Entry tables")
struct EntryTableTests {
    @Test("entries keep the order of their file")
    func order() {
        var table = EntryTable<Int>()
        for (index, id) in ["c", "a", "b"].enumerated() { table[id] = index }
        #expect(table.ids == ["c", "a", "b"])
        #expect(table.entries.map(\.value) == [0, 1, 2])
        #expect(table.count == 3)
    }

    @Test("a new value for an entry leaves it in its place")
    func replace() {
        var table = EntryTable<Int>()
        table["a"] = 1
        table["b"] = 2
        table["a"] = 3
        #expect(table.ids == ["a", "b"])
        #expect(table["a"] == 3)
    }

    @Test("an entry that is removed goes from the order too, and comes back last")
    func remove() {
        var table = EntryTable<Int>()
        table["a"] = 1
        table["b"] = 2
        table["a"] = nil
        #expect(table.ids == ["b"])
        #expect(!table.contains("a"))
        table["x"] = nil
        #expect(table.count == 1)
        table["a"] = 4
        #expect(table.ids == ["b", "a"])
    }
}
