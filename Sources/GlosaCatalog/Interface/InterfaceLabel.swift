/// A message of interface.yaml that names a place of the project: in the navigation, among what the start page offers, a door
/// of a guide, or a part in the list behind it.
package enum InterfaceLabel {
    /// A place of `pages` in project.yaml.
    case page(String)
    /// A place of `start` in project.yaml.
    case start(String)
    /// A door of `doors` in project.yaml.
    case door(String)
    /// A part behind a door.
    case part(String)

    /// The id of the message: `page-guidance-find` for the place `guidance.find`.
    package var id: String {
        switch self {
        case .page(let place): "page-\(place.replacing(".", with: "-"))"
        case .start(let place): "start-\(place.replacing(".", with: "-"))"
        case .door(let id): "door-\(id)"
        case .part(let place): "part-\(place.replacing(".", with: "-"))"
        }
    }
}

extension Project {
    /// The ids of the labels that interface.yaml may have.
    package var labels: [String] {
        let doors = doors.flatMap { document, doors in
            doors.flatMap { door in
                (door.id.map { [InterfaceLabel.door($0).id] } ?? [])
                    + door.parts.map { InterfaceLabel.part("\(document).\($0)").id }
            }
        }
        return pages.map { InterfaceLabel.page($0.id).id } + start.map { InterfaceLabel.start($0.id).id } + doors
    }
}
