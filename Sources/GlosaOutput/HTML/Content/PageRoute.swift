import GlosaDocument

/// A route as HTML: a list of stations, each beside its piece of one line. The drawing adds nothing to the words, which
/// say where somebody was held and what the thick part is, and is hidden from screen readers. In somebody else's page,
/// which has no style of ours, there are the words alone.
struct PageRoute {
    let blocks: PageBlocks
    private var context: PageContext { blocks.context }

    func nodes(_ route: Route) -> [HTMLNode] {
        let stations = route.stations
        let items = stations.indices.map { index in
            station(
                stations[index],
                line: RouteLine(
                    before: index == 0 ? nil : stations[index - 1].isHeld, isHeld: stations[index].isHeld,
                    isLast: index == stations.count - 1))
        }
        return [.element(.ol, [.classes("route")], items)] + route.held.map { key($0.line) }
    }

    private func station(_ station: Route.Station, line: RouteLine) -> HTMLNode {
        var words = [HTMLNode.element(.p, [.classes("place")], blocks.inlines.nodes(station.title))]
        if let date = station.date { words.append(blocks.paragraph([.fact(date)], classes: "date")) }
        if !station.text.isEmpty { words.append(blocks.paragraph(station.text)) }
        if !station.lasted.isEmpty { words.append(blocks.paragraph(station.lasted, classes: "lasted")) }
        return .element(.li, context.itemID(station.id), (context.isFragment ? [] : [line.drawing]) + words)
    }

    /// A paragraph on the thick part, after a piece of it.
    private func key(_ line: [Inline]) -> HTMLNode {
        let sample = context.isFragment ? [] : [RouteLine.sample]
        return .element(.p, [.classes("key")], sample + blocks.inlines.nodes(line))
    }
}
