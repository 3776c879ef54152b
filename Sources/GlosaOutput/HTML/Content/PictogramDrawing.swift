import GlosaCatalog

/// A pictogram as lines in a square of 24, in the colour of the words beside it. Voices pass it by: the heading says it.
struct PictogramDrawing {
    private let pictogram: Pictogram

    init(_ pictogram: Pictogram) { self.pictogram = pictogram }

    var node: HTMLNode {
        .element(
            .svg, [.classes("pictogram"), .drawing(.viewBox, "0 0 24 24"), .unspoken],
            [.element(.path, [.drawing(.d, path)], [])])
    }

    private var path: String {
        switch pictogram {
        case .paper: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"
        case .search: "M16 10.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM14.5 14.5 20 20"
        case .scales: "M12 4v16M8 20h8M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z"
        case .telephone: "M6 3h3l2 5-2 2a10 10 0 0 0 5 5l2-2 5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"
        case .speech: "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5"
        case .hand:
            "M7 13V7a1.5 1.5 0 0 1 3 0V5a1.5 1.5 0 0 1 3 0v1a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0v6a7 7 0 0 1-7 7c-3 0-4-1-6-4l-3-4a1.5 1.5 0 0 1 2.500-1.600z"
        case .people:
            "M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM2 20v-2a6 6 0 0 1 12 0v2M19.500 11a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0zM17 15a5 5 0 0 1 5 5"
        case .calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h3M13 14h3"
        }
    }
}
