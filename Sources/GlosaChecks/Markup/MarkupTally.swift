import MessageFormat

/// The markup of a pattern that translation must keep, by name and value.
struct MarkupTally {
    /// Markup as it is compared: `term cecot`, `strong`.
    struct Item: Hashable {
        let name: String
        let value: String
        /// `{#term id=cecot}`, as it is written.
        let written: String

        static func == (one: Item, other: Item) -> Bool { one.name == other.name && one.value == other.value }
        func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(value)
        }
    }

    /// The items with where each stands in the message's source.
    let items: [(item: Item, range: Range<Int>)]

    /// Words in another language are each language's own matter.
    init(_ text: PatternText) {
        items = text.spans.filter { $0.markup.name != "lang" }.map { span in
            (
                Item(name: span.markup.name, value: Self.value(span.markup), written: Self.written(span.markup)),
                span.markup.range.range
            )
        }
    }

    /// What stands here more often than in `other`.
    func surplus(over other: MarkupTally) -> [(item: Item, range: Range<Int>)] {
        var counts: [Item: Int] = [:]
        for (item, _) in other.items { counts[item, default: 0] += 1 }
        return items.filter { item, _ in
            counts[item, default: 0] -= 1
            return counts[item, default: 0] < 0
        }
    }

    private static func value(_ markup: Message.Markup) -> String {
        guard case .literal(let literal)? = markup.options.first?.value else { return "" }
        return literal.value
    }

    private static func written(_ markup: Message.Markup) -> String {
        let option = markup.options.first.map { " \($0.name)=\(value(markup))" } ?? ""
        return "{#\(markup.name)\(option)}…{/\(markup.name)}"
    }

    /// True where readers lose their way without it; emphasis they can do without.
    static func isLoadBearing(_ item: Item) -> Bool { ["contact", "link", "source", "term"].contains(item.name) }
}
