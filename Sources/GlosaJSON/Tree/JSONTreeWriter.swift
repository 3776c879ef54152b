/// Writes trees as JSON.
package enum JSONTreeWriter {
    /// The text of a value, ending in a line break.
    package static func text(of tree: JSONTree, isIndented: Bool) -> String {
        String(decoding: bytes(of: tree, isIndented: isIndented), as: UTF8.self)
    }

    /// The same in UTF-8.
    package static func bytes(of tree: JSONTree, isIndented: Bool) -> [UInt8] {
        var writer = JSONWriter(isIndented ? .indented : .compact)
        write(tree, to: &writer, isSorted: false)
        return writer.finished()
    }

    /// The text of a report that commands print and files keep, ending in a line break: keys by the alphabet, so that two
    /// reports can be compared line by line.
    package static func report(of tree: JSONTree, escapesSlashes: Bool = false) -> String {
        var writer = JSONWriter(.report, escapesSlashes ? .reportWithSlashes : .report)
        write(tree, to: &writer, isSorted: true)
        return String(decoding: writer.finished(), as: UTF8.self)
    }

    private static func write(_ tree: JSONTree, to writer: inout JSONWriter, isSorted: Bool) {
        switch tree {
        case .string(let text): writer.string(text)
        case .integer(let number): writer.integer(number)
        case .decimal(let number): writer.decimal(number)
        case .boolean(let flag): writer.boolean(flag)
        case .array(let items):
            writer.openArray()
            for item in items {
                writer.item()
                write(item, to: &writer, isSorted: isSorted)
            }
            writer.closeArray()
        case .object(let pairs):
            writer.openObject()
            for pair in isSorted ? pairs.sorted(by: { $0.key < $1.key }) : pairs {
                writer.key(pair.key)
                write(pair.value, to: &writer, isSorted: isSorted)
            }
            writer.closeObject()
        }
    }
}
