/// A message of interface.yaml that names a place of the project: in the navigation, or among what the start page offers.
package enum InterfaceLabel {
    /// A place of `pages` in project.yaml.
    case page(String)
    /// A place of `start` in project.yaml.
    case start(String)

    /// The id of the message: `page-guidance-find` for the place `guidance.find`.
    package var id: String {
        switch self {
        case .page(let place): "page-\(place.replacing(".", with: "-"))"
        case .start(let place): "start-\(place.replacing(".", with: "-"))"
        }
    }
}

extension Project {
    /// The ids of the labels that interface.yaml may have.
    package var labels: [String] {
        pages.map { InterfaceLabel.page($0.id).id } + start.map { InterfaceLabel.start($0.id).id }
    }
}
