import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("Routes in the document tree")
struct RouteTests {
    private func document(replacing files: [String: String] = [:]) throws -> Document {
        try RouteExample.story("es", of: try RouteExample.catalog(replacing: files))
    }

    private struct Missing: Error {}

    private func route(of document: Document) throws -> Route {
        guard case .route(let route)? = document.sections[1].blocks.first else { throw Missing() }
        return route
    }

    @Test("a station has its place, its day, what happened and how long it lasted, in this order")
    func lines() throws {
        let document = try document()
        let lines = try route(of: document).stations.map { $0.lines.map { $0.plainText(citing: document.sources) } }
        #expect(
            lines == [
                ["Salió de su casa [1]", "mayo de 2024"],
                ["El puerto", "Lo retuvieron ahí, según Ana Núñez. [2]"],
                ["La prisión", "15 de marzo de 2025", "Lo encerraron ahí. [1, 2]", "125 días hasta el final."],
                ["El aeropuerto", "18 de julio de 2025", "Quedó libre. [2]"],
            ])
    }

    @Test("the days come from the facts, and stand where somebody was held")
    func days() throws {
        let route = try route(of: document())
        #expect(route.stations.map(\.isHeld) == [false, true, true, false])
        var days: [FactSpan] = []
        route.stations[2].lasted.forEachInline { if case .fact(let fact) = $0 { days.append(fact) } }
        #expect(days.map(\.id) == ["days-held"])
        #expect(days.map(\.value) == [.days(125)])
        #expect(route.stations.map { $0.date?.value == nil } == [false, true, false, false])
    }

    @Test("words say what the line shows, and have sources")
    func held() throws {
        let document = try document()
        #expect(
            try route(of: document).held.lines.map { $0.plainText(citing: document.sources) }
                == ["Estuvo encerrado del 15 de marzo de 2025 al 18 de julio de 2025. [1, 2]"])
    }

    @Test("a station says who stands behind it")
    func support() throws {
        let stations = try route(of: document()).stations
        #expect(stations.map(\.support.sources) == [["paper"], ["agency"], ["agency", "paper"], ["agency"]])
        #expect(stations.map { $0.support.attributed.map(\.name) } == [[], ["Ana Núñez"], [], []])
    }

    @Test("a station says once, after its sources, that a part of its translation is in work")
    func translation() throws {
        let hash = String(repeating: "0", count: ContentHash.length)
        let review = "story.way-prison-days:\n  state: draft\n  origin: machine\n  source: \(hash)\n  target: \(hash)\n"
        let stations = try route(of: document(replacing: ["locales/es/review.yaml": review])).stations
        let told = stations.map { $0.lines.map(\.plainText).filter { $0.contains("borrador") } }
        #expect(told == [[], [], ["Lo encerraron ahí. Esta traducción es un borrador."], []])
        #expect(stations[2].text.translation == .draft)
    }
}
