import Foundation
import FoundationXML

/// The text of a piece of a page, but for the interface's own words, which have the class `ui`; and whatever in it has no
/// business in a page of another site.
final class MarkupReader: NSObject, XMLParserDelegate {
    private(set) var text = ""
    /// Elements, attributes and addresses that no piece for other sites may hold.
    private(set) var strangers: [String] = []
    /// The parser's complaint about markup that is not well formed.
    private(set) var problem: String?

    private var depth = 0
    private var skippedFrom: Int?

    private static let inlines: Set = ["a", "span", "time", "data", "em", "q", "dfn", "strong"]
    private static let elements: Set = [
        "div", "p", "a", "span", "strong", "em", "q", "dfn", "time", "data", "ul", "ol", "li", "h3", "h4", "details",
        "summary",
    ]
    private static let attributes: Set = [
        "class", "href", "lang", "dir", "datetime", "value", "start", "aria-label",
    ]

    /// Reads one element with all that is in it.
    init(_ markup: some StringProtocol) {
        super.init()
        let parser = XMLParser(data: Data(markup.utf8))
        parser.delegate = self
        if !parser.parse() { problem = String(describing: parser.parserError) }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        depth += 1
        let classes = attributes["class"]?.split(separator: " ") ?? []
        if skippedFrom == nil, classes.contains("ui") { skippedFrom = depth }
        if !Self.elements.contains(name) { strangers.append(name) }
        strangers += attributes.keys.filter { !Self.attributes.contains($0) }
        if let href = attributes["href"], href.firstMatch(of: /^(?:https:\/\/|mailto:|tel:|sms:)/) == nil {
            strangers.append(href)
        }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if skippedFrom == depth { skippedFrom = nil }
        depth -= 1
        if !Self.inlines.contains(name) { text += "\n" }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if skippedFrom == nil { text += string }
    }
}
