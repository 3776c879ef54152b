/// A run that readers do not see: a tag or a comment of HTML, markup of a message, the address of a link in Markdown.
struct HiddenRun {
    /// The byte after it.
    let end: Int
    /// True when the text before it and after it can be one word.
    let isInline: Bool

    /// True for a tag of HTML with a name that is known and nothing else, in which nothing can stand that is looked for.
    var isBare = false

    init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
        switch text[start] {
        case UInt8(ascii: "<"): self.init(tag: text, start)
        case UInt8(ascii: "{"): self.init(markup: text, start)
        case UInt8(ascii: "]"): self.init(link: text, start)
        case UInt8(ascii: ":"): self.init(function: text, start)
        default: return nil
        }
    }

    private init?(tag text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var index = start + 1
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "/") { index += 1 }
        let nameStart = index
        while index < text.count, (text[index] | 0x20) &- 0x61 < 26 { index += 1 }
        let isComment = index == nameStart && index < text.count && text[index] == UInt8(ascii: "!")
        guard index > nameStart || isComment, let close = Self.find(UInt8(ascii: ">"), text, from: index) else {
            return nil
        }
        end = close + 1
        let kind = isComment ? nil : TagNames.shared.kind(text, nameStart..<index)
        isInline = isComment || kind == .inline
        isBare = kind != nil && close == index
    }

    /// `{#strong}`, `{/strong}`.
    private init?(markup text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start + 1 < text.count, text[start + 1] == UInt8(ascii: "#") || text[start + 1] == UInt8(ascii: "/"),
            let close = Self.find(UInt8(ascii: "}"), text, from: start + 2), close - start < 512
        else { return nil }
        end = close + 1
        isInline = true
    }

    /// `](https://example.org)`.
    private init?(link text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start + 1 < text.count, text[start + 1] == UInt8(ascii: "("),
            let close = Self.find(UInt8(ascii: ")"), text, from: start + 2),
            !text[start..<close].contains(0x20)
        else { return nil }
        end = close + 1
        isInline = true
    }

    /// ` :number useGrouping=never` in a placeholder.
    private init?(function text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start > 0, text[start - 1] == 0x20, start + 1 < text.count,
            (0x61...0x7A).contains(text[start + 1] | 0x20),
            let close = text[start...].prefix(256).firstIndex(where: {
                $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "{")
            }),
            text[close] == UInt8(ascii: "}")
        else { return nil }
        end = close
        isInline = true
    }

    private static func find(_ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count, text[index] != byte { index += 1 }
        return index < text.count ? index : nil
    }
}

/// The names of tags that are known.
private struct TagNames: Sendable {
    enum Kind { case inline, block }

    /// Names in small letters, eight bytes as a number, by their first letters.
    private let names: [[(name: UInt64, kind: Kind)]]

    static let shared = TagNames()

    private init() {
        var names = [[(name: UInt64, kind: Kind)]](repeating: [], count: 32)
        for (list, kind) in [(Self.inline, Kind.inline), (Self.block, .block)] {
            for name in list.split(whereSeparator: \.isWhitespace) {
                let packed = name.utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
                names[Int(packed >> (8 * UInt64(name.utf8.count - 1)) & 0x1F)].append((packed, kind))
            }
        }
        self.names = names
    }

    /// The kind of the tag whose name stands in `range`, in whichever case; nil for an unknown one.
    func kind(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Kind? {
        guard range.count <= 8 else { return nil }
        var packed: UInt64 = 0
        for index in range { packed = packed << 8 | UInt64(text[index] | 0x20) }
        for known in names[Int(text[range.lowerBound] & 0x1F)] where known.name == packed { return known.kind }
        return nil
    }

    private static let inline = """
        a abbr b bdi bdo cite code data dfn del em font i ins kbd label mark q s samp small span strong sub sup time tt u \
        var wbr
        """
    private static let block = """
        article aside body br button dd details div dl dt fieldset figure footer form head header hr html li main nav \
        ol p pre script section style summary table tbody td tfoot th thead title tr ul
        """
}
