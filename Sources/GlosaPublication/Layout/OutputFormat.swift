/// The outputs that a document can become.
package enum OutputFormat: String, CaseIterable, Sendable {
    /// Plain text, wrapped by display width.
    case text
    /// A web page.
    case html
    /// Typed data for programs.
    case json

    /// The ending of its files.
    package var fileExtension: String {
        switch self {
        case .text: "txt"
        case .html: "html"
        case .json: "json"
        }
    }

    /// The media type that a server gives it.
    package var mediaType: String {
        switch self {
        case .text: "text/plain; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        case .json: "application/json"
        }
    }
}
