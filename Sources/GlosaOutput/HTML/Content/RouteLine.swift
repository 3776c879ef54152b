/// The piece of a route's line beside one station: the way there, the station, and the way on. Its measures are letters
/// and shares of the height, so that it is as long as the words beside it, whatever their size.
struct RouteLine {
    /// True where what leads here is thick; nil at the first station, to which nothing leads.
    let before: Bool?
    /// True where what leads on is thick.
    let isHeld: Bool
    /// True at the last station, from which only a thick line leads on.
    let isLast: Bool

    private static let middle = "1em"
    private static let station = ".8em"

    var drawing: HTMLNode {
        var shapes: [HTMLNode] = []
        if let before { shapes.append(line(from: "0", to: Self.station, isThick: before)) }
        if !isLast || isHeld { shapes.append(line(from: Self.station, to: "100%", isThick: isHeld)) }
        let isThick = isHeld || before == true
        shapes.append(
            .element(
                .circle,
                Self.held(isThick) + [
                    .drawing(.cx, Self.middle), .drawing(.cy, Self.station), .drawing(.r, ".5em"),
                ], []))
        return .element(.svg, [.classes("track"), .unspoken], shapes)
    }

    /// A piece of the thick part, for what says what it is.
    static let sample = HTMLNode.element(
        .svg, [.classes("sample"), .unspoken],
        [
            .element(
                .line,
                held(true) + [
                    .drawing(.x1, "0"), .drawing(.y1, "50%"), .drawing(.x2, "100%"), .drawing(.y2, "50%"),
                ], [])
        ])

    private func line(from: String, to: String, isThick: Bool) -> HTMLNode {
        .element(
            .line,
            Self.held(isThick) + [
                .drawing(.x1, Self.middle), .drawing(.y1, from), .drawing(.x2, Self.middle), .drawing(.y2, to),
            ], [])
    }

    private static func held(_ isThick: Bool) -> [HTMLAttribute] { isThick ? [.classes("held")] : [] }
}
