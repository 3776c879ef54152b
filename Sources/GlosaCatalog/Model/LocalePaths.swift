/// The addresses of a site's pages in one language, below the folder of that language.
public struct LocalePaths: Hashable, Sendable {
    /// The folder of each document, by document id: `guia`.
    public var documents: [String: String]
    /// The folder of a section that is a page of its own, by `document.section`: `guia/encontrar`.
    public var sections: [String: String]
    /// The last part of the address of a document as one page: `completa`.
    public var whole: String
    /// The name of the file that holds everything: `todo`.
    public var everything: String
    /// The name of the file of a document that is made for a voice: `para-oir`.
    public var listening: String
    /// The name of the file of a text for a chat: `mensaje`.
    public var chat: String

    /// The folder of a document.
    public func folder(of document: String) -> String { documents[document] ?? document }

    /// The folder of a section.
    public func folder(of document: String, section: String) -> String {
        sections["\(document).\(section)"] ?? "\(folder(of: document))/\(section)"
    }
}
