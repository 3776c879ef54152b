import GlosaCatalog

extension BlockBuilder {
    mutating func route(_ route: Outline.Route) -> Route {
        Route(stations: route.stations.compactMap { station($0) }, held: claims(route.held))
    }

    /// A station, whose sources stand after what happened there; after the place where the place is all that is said.
    private mutating func station(_ station: Outline.Station) -> Route.Station? {
        guard var title = told(station.message) else { return nil }
        var text = station.says.flatMap { told($0) } ?? []
        let support = composer.support(of: station.claim)
        // What is to be said of the translation of the station is said once, at the end of the same line.
        let translation = translation(of: station)
        if text.isEmpty {
            title.cite(support.sources, &composer)
            title = composer.marked(title, translation)
        } else {
            text.cite(support.sources, &composer)
            text = composer.marked(text, translation)
        }
        return Route.Station(
            id: station.message.id, title: title, date: station.on.flatMap { composer.dateSpan($0.id) }, text: text,
            lasted: station.lasted.flatMap { told($0) } ?? [], isHeld: station.isHeld, support: support)
    }

    private func translation(of station: Outline.Station) -> TranslationState? {
        guard composer.source != nil else { return nil }
        return [station.message, station.says, station.lasted].compactMap { $0 }
            .compactMap { composer.translation(file, $0.id) }.worst
    }
}
