import GlosaCatalog
import GlosaICU

/// The place of a page that other sites show in a frame.
package enum FramePath {
    /// The folder of all of them, with a final slash.
    package static let root = "api/frames/"

    /// The path of an item's page in one language; nil for an item without one, such as a fact, a step or a table.
    ///
    /// ```swift
    /// FramePath.of(.term("cecot"), in: spanish)  // "api/frames/es/terms/cecot.html"
    /// ```
    package static func of(_ item: ItemID, in locale: LocaleTag) -> String? {
        switch item {
        case .document(let id): "\(root)\(locale)/\(id).html"
        case .section(let document, let section): "\(root)\(locale)/\(document)/\(section).html"
        case .term(let id): "\(root)\(locale)/terms/\(id).html"
        case .fact, .contact, .step, .table, .row: nil
        }
    }
}
