import GlosaCatalog
import GlosaDocument
import GlosaICU

/// A timeline as a drawing: a line with the years, and a dot for each event. It adds nothing to the list above it, and
/// says so to whoever does not see it.
struct TimelineDrawing {
    private let events: [(day: Int, event: TimelineEvent)]
    private let context: PageContext

    private static let width = 360
    private static let margin = 18

    /// The drawing of the events of which at least the month is known: a year by itself has no place on the line.
    init(_ events: [TimelineEvent], _ context: PageContext) {
        self.context = context
        let dated = events.compactMap { event -> (day: Int, event: TimelineEvent)? in
            guard case .date(let date) = event.date.value, let month = date.month else { return nil }
            return ((date.year * 12 + month - 1) * 31 + (date.day ?? 1) - 1, event)
        }.sorted { $0.day < $1.day }
        // Most events lie within a few years: what is far from the middle one would press them together.
        let middle = dated.isEmpty ? 0 : dated[dated.count / 2].day
        self.events = dated.filter { abs($0.day - middle) < 5 * 12 * 31 }
    }

    var nodes: [HTMLNode] {
        guard events.count > 2, let first = events.first?.day, let last = events.last?.day, first < last else {
            return []
        }
        let firstMonth = first / 31
        let lastMonth = last / 31 + 1
        let label = context.interface.text(
            .timelineDrawing,
            [
                "count": .integer(events.count), "from": .string(events.first?.event.date.text ?? ""),
                "to": .string(events.last?.event.date.text ?? ""),
            ])
        var shapes: [HTMLNode] = [line(from: Self.margin, to: Self.width - Self.margin)]
        let scale = Scale(first: firstMonth * 31, last: lastMonth * 31)
        for year in (firstMonth / 12)...(lastMonth / 12) {
            let day = max(year * 12 * 31, firstMonth * 31)
            let x = scale.x(day)
            guard x < Self.width - 40 || year * 12 * 31 == day else { continue }
            shapes.append(tick(x))
            shapes.append(
                .element(.drawnText, [.drawing(.x, String(x)), .drawing(.y, "76")], [.text(String(year))]))
        }
        shapes += dots(scale)
        let drawing = HTMLNode.element(
            .svg, [.classes("drawing"), .role("img"), .label(label), .drawing(.viewBox, "0 0 \(Self.width) 84")],
            shapes)
        return [.element(.figure, [.classes("ui")], [drawing])]
    }

    /// Events that fall on the same spot are stacked, as close as the highest stack needs.
    private func dots(_ scale: Scale) -> [HTMLNode] {
        var heights: [Int: Int] = [:]
        let places = events.map { day, _ in
            let column = scale.x(day) / 9
            defer { heights[column, default: 0] += 1 }
            return (column: column, height: heights[column] ?? 0)
        }
        let step = min(8, 46 / max(1, (heights.values.max() ?? 1) - 1))
        return places.map { column, height in
            .element(
                .circle,
                [
                    .drawing(.cx, String(column * 9 + 4)), .drawing(.cy, String(50 - step * height)),
                    .drawing(.r, "3.5"),
                ], [])
        }
    }

    private func line(from: Int, to: Int) -> HTMLNode {
        .element(
            .line,
            [
                .drawing(.x1, String(from)), .drawing(.x2, String(to)), .drawing(.y1, "58"), .drawing(.y2, "58"),
            ], [])
    }

    private func tick(_ x: Int) -> HTMLNode {
        .element(
            .line,
            [.drawing(.x1, String(x)), .drawing(.x2, String(x)), .drawing(.y1, "54"), .drawing(.y2, "64")], [])
    }

    /// Days to units of the drawing.
    private struct Scale {
        let first: Int
        let last: Int

        func x(_ day: Int) -> Int {
            margin + (day - first) * (width - 2 * margin) / max(1, last - first)
        }
    }
}
