import GlosaDiagnostics

/// The key that puts the parts of a guide behind a few doors: `doors: {guidance: [{door: today, parts: [today]}]}`.
enum DoorsKey {
    static let keys: [MapKey] = [
        MapKey("door", .id, isRequired: true, "An id; the message `door-` and the id of interface.yaml is its name"),
        MapKey("parts", .oneOrMore(.id), isRequired: true, "Sections of the guide, each behind one door alone"),
    ]

    /// The doors of each guide, with every id that they name and its place.
    struct Doors: Sendable {
        var doors: [String: [Project.Door]] = [:]
        var documents: [Outline.Reference] = []
        var parts: [String: [Outline.Reference]] = [:]
    }

    static func read(_ map: MapReader) -> Doors {
        var read = Doors()
        guard let node = map.node("doors"),
            let guides = MapReader(node, in: map.entry, what: "`doors`", sink: map.sink)
        else { return read }
        for (document, place, value) in guides.keys {
            guard case .sequence(let items) = value.content else {
                guides.wrongType(
                    value, document, wanted: "a list of doors",
                    help: "write each on a line below, as `- {door: …, parts: […]}`")
                continue
            }
            read.documents.append(Outline.Reference(id: document, place: place))
            for item in items {
                guard
                    let door = MapReader(
                        item, in: map.entry, keys: keys, what: "a door of `\(document)`", sink: map.sink)
                else { continue }
                defer { door.finish() }
                guard door.required("door") != nil, let id = door.id("door"), door.required("parts") != nil else {
                    continue
                }
                let parts = door.references("parts")
                if read.doors[document]?.contains(where: { $0.id == id }) == true {
                    map.sink.error(
                        "wrong-value", "two doors of `\(document)` are called `\(id)`", at: door.place,
                        help: "give the second another id, or put its parts behind the first")
                }
                read.parts[document, default: []] += parts
                read.doors[document, default: []].append(Project.Door(id: id, parts: parts.map(\.id)))
            }
        }
        return read
    }
}
