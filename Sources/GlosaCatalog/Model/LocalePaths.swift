/// The addresses of a site's pages in one language, below the folder of that language.
package struct LocalePaths: Hashable, Sendable {
    /// The folder of each document, by document id: `guia`.
    package var documents: [String: String]
    /// The folder of a section that is a page of its own, by `document.section`: `guia/encontrar`.
    package var sections: [String: String]
    /// The last part of the address of a document as one page: `completa`.
    package var whole: String
    /// The name of the file that holds everything: `todo`.
    package var everything: String
    /// The name of the file of a document that is made for a voice: `para-oir`.
    package var listening: String
    /// The name of the file of a text for a chat: `mensaje`.
    package var chat: String
    /// The names of files that locale.yaml does not give, so that the program's own stand in, which are English.
    package var unnamedFiles: Set<FileKey> = []

    /// A key of locale.yaml that names the files or the page of one purpose.
    package enum FileKey: String, CaseIterable, Sendable {
        case whole = "whole-path"
        case everything = "everything-path"
        case listening = "listening-path"
        case chat = "chat-path"

        /// The program's own name.
        package var standIn: String {
            switch self {
            case .whole: "whole"
            case .everything: "everything"
            case .listening: "listen"
            case .chat: "chat"
            }
        }
    }
    /// The folder of the search page: `buscar`; nil for a language without one.
    package var search: String?

    /// The folder of a document.
    package func folder(of document: String) -> String { documents[document] ?? document }

    /// The folder of a section.
    package func folder(of document: String, section: String) -> String {
        sections["\(document).\(section)"] ?? "\(folder(of: document))/\(section)"
    }
}
