import GlosaCatalog
import MessageFormat

/// The day on which a volatile rule was read, in words of the program: a saved copy then stays true when the rule changes.
extension BlockBuilder {
    /// The sentence that says on which day the copy behind an item was read; nil where what it says to do, or why, says it
    /// itself, and for a copy without a date.
    mutating func reading(of item: Outline.Item) -> [Inline]? {
        let told = [item.action, item.why].compactMap { $0 }.compactMap { composer.locale.message(file, $0.id) }
        guard !told.contains(where: composer.catalog.tellsReadingDay), case .on(let date)? = item.seen else {
            return nil
        }
        return composer.reading(date)
    }

    /// The line of a message that claims something, with the day on which a volatile fact in it was read, unless it says
    /// a day itself.
    mutating func told(_ reference: Outline.Reference) -> [Inline]? {
        guard let line = line(reference), let message = composer.locale.message(file, reference.id) else { return nil }
        let facts = composer.catalog.volatileFacts(in: message)
        guard !facts.isEmpty, !composer.catalog.tellsReadingDay(message) else { return line }
        let days = facts.compactMap { fact -> DateValue? in
            if case .on(let date)? = fact.provenance.seen { date } else { nil }
        }
        guard let date = days.min(by: { $0.iso < $1.iso }) else { return line }
        return line + [.text(" ")] + composer.reading(date)
    }
}

extension Composer {
    /// That something was read on a day, and may have changed since.
    mutating func reading(_ date: DateValue) -> [Inline] {
        interface(
            .readingDay, ["date": .date(date), "precision": .string(date.day == nil ? "month" : "day")])
    }
}
