import GlosaDocument
import GlosaICU

extension HTMLNode {
    /// Nodes that are isolated from their line; as they are where they need it not. It is a `span` with a direction and no
    /// `bdi`, which the elements of partners' pages (1.0.0) take away.
    ///
    /// - Parameter text: The words of the nodes, by which their direction is found.
    static func isolated(_ nodes: [HTMLNode], by isolation: Isolation?, _ text: String) -> [HTMLNode] {
        guard let isolation else { return nodes }
        return [.element(.span, [.direction(isolation.direction(of: text))], nodes)]
    }

    /// A value as text in a line, isolated where it needs it.
    static func isolated(_ text: String, as kind: Isolation.Kind, in line: WritingDirection) -> HTMLNode {
        guard let isolation = Isolation(kind, text, in: line) else { return .text(text) }
        return .element(.span, [.direction(isolation.direction(of: text))], [.text(text)])
    }
}

extension HTMLAttribute {
    /// The direction of an element that isolates its text; nothing where it needs it not.
    static func isolation(_ isolation: Isolation?, of text: String) -> [HTMLAttribute] {
        isolation.map { [.direction($0.direction(of: text))] } ?? []
    }
}
