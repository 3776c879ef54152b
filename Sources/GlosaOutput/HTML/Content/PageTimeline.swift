import GlosaCatalog
import GlosaDocument
import MessageFormat

/// A timeline as HTML: on our pages each year is folded under how many dates it has, so that the years are seen at a
/// glance. In somebody else's page, and where all dates are of one year, it is one list.
struct PageTimeline {
    let blocks: PageBlocks
    private var context: PageContext { blocks.context }

    func nodes(_ events: [TimelineEvent]) -> [HTMLNode] {
        let years = Self.years(of: events)
        guard !context.isFragment, years.count > 1 else { return [list(events)] }
        return years.map { year in
            // The dates themselves have the year: the words of the summary are the page's, not the document's.
            .element(
                .details, [.classes("year")],
                [.element(.summary, [.classes("ui")], summary(year)), list(year.events)])
        }
    }

    /// Events of one year that follow each other.
    private struct Year {
        let year: Int?
        var events: [TimelineEvent]
    }

    private static func years(of events: [TimelineEvent]) -> [Year] {
        events.reduce(into: []) { years, event in
            if let last = years.last, last.year == event.year {
                years[years.count - 1].events.append(event)
            } else {
                years.append(Year(year: event.year, events: [event]))
            }
        }
    }

    private func summary(_ year: Year) -> [HTMLNode] {
        let date = year.year.flatMap { DateValue(year: $0) }
        return context.interface.nodes(
            .timelineYear,
            ["year": date.map { .date($0) } ?? .string(""), "count": .integer(year.events.count)], languages: [:])
    }

    private func list(_ events: [TimelineEvent]) -> HTMLNode {
        .element(
            .ol, [.classes("timeline")],
            events.map { event in
                .element(
                    .li, context.itemID(event.id),
                    [
                        blocks.paragraph([.fact(event.date)], classes: "date"), blocks.paragraph(event.text),
                    ])
            })
    }
}

extension TimelineEvent {
    /// The year of its date.
    fileprivate var year: Int? {
        guard case .date(let date) = date.value else { return nil }
        return date.year
    }
}
