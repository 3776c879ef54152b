import GlosaDiagnostics

/// Reads the route of a story: stations on a line, which is thick where somebody was held.
///
/// ```yaml
/// - route:
///     - {station: route-port, on: presented-on, says: route-held-there, held: true, sources: [paper]}
///     - {station: route-home, on: home-on, sources: [agency]}
///   held: [{paragraph: route-held, facts: [held-from, freed-on]}]
/// ```
extension OutlineBlocks {
    func route(_ map: MapReader) -> Outline.Block? {
        guard let node = map.node("route") else { return nil }
        let held = ClaimKeys.list(map, "held", item: "paragraph")
        guard case .sequence(let items) = node.content else {
            map.wrongType(
                node, "route", wanted: "a list of stations",
                help: "write each on a line below, as `- {station: …, on: …}`")
            return nil
        }
        if items.count < 2 {
            map.wrongValue(
                node, "route", "the route of \(map.what) has \(items.isEmpty ? "no station" : "one station")",
                help: "add the stations that it leads to, or tell it in a `paragraph`")
        }
        let stations = items.compactMap(station)
        // Of stations that cannot be read nobody knows whether the line is thick.
        if stations.count == items.count { checkWords(of: stations, held, map) }
        return .route(Outline.Route(stations: stations, held: held))
    }

    private func station(_ node: YAMLNode) -> Outline.Station? {
        guard
            let map = MapReader(node, in: entry, keys: Keys.station, what: "a station of \(what)", sink: sink)
        else { return nil }
        defer { map.finish() }
        guard map.required("station") != nil, var claim = ClaimKeys.claim(map, "station") else { return nil }
        let on = map.reference("on")
        if let on { claim.facts.insert(on, at: 0) }
        return Outline.Station(
            claim: claim, on: on, says: map.reference("says"), lasted: map.reference("lasted"),
            isHeld: map.flag("held"))
    }

    /// A line says nothing to whoever does not see it: words say why it is thick, and are there only where it is.
    private func checkWords(of stations: [Outline.Station], _ held: [Claim], _ map: MapReader) {
        let first = stations.first(where: \.isHeld)
        if let first, !map.has("held") {
            sink.error(
                "missing-key",
                "`\(first.message.id)` makes the line of a route thick, and no words say what that means",
                at: first.message.place,
                help: "add `held: [{paragraph: …}]` beside `route`: not everyone sees the line")
        }
        if first == nil, let place = held.first?.message.place {
            sink.error(
                "wrong-value", "`held` of \(map.what) explains a thick line, and no station makes it thick",
                at: place,
                help: "add `held: true` to each station from which somebody was held, or write the paragraph below the "
                    + "route")
        }
    }
}
