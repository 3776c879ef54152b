import GlosaICU
import MessageFormat

extension Fact {
    /// The facts that its value is worked out from; empty for one that has a value of its own.
    package var parts: [String] {
        switch value {
        case .days(let from, let to): [from, to]
        case .sum(let parts): parts
        case .difference(let from, let less): [from, less]
        case .date, .count, .money, .name, .place, .text: []
        }
    }
}

extension Catalog {
    /// How many days a duration comes to; nil for any other fact, and for one whose ends are not whole days.
    package func days(of fact: Fact) -> Int? {
        guard case .days(let from, let to) = fact.value, let start = day(from), let end = day(to) else { return nil }
        return CivilDate.days(from: start, to: end)
    }

    /// How many a count, a sum or a difference comes to; nil for any other fact, and for one that cannot be worked out.
    package func count(of fact: Fact) -> Int? { count(of: fact, depth: 0) }

    private func count(of fact: Fact, depth: Int) -> Int? {
        // Facts that go round in a circle come to nothing.
        guard depth <= 16 else { return nil }
        func part(_ id: String) -> Int? { facts[id].flatMap { count(of: $0, depth: depth + 1) } }
        switch fact.value {
        case .count(let count): return count
        case .sum(let parts):
            var sum = 0
            for id in parts {
                guard let value = part(id) else { return nil }
                let (next, overflow) = sum.addingReportingOverflow(value)
                guard !overflow else { return nil }
                sum = next
            }
            return sum
        case .difference(let from, let less):
            guard let whole = part(from), let away = part(less) else { return nil }
            let (rest, overflow) = whole.subtractingReportingOverflow(away)
            return overflow ? nil : rest
        case .date, .money, .days, .name, .place, .text: return nil
        }
    }

    private func day(_ id: String) -> CivilDate? {
        guard case .date(let date)? = facts[id]?.value, let month = date.month, let day = date.day else { return nil }
        return CivilDate(year: date.year, month: month, day: day)
    }
}
