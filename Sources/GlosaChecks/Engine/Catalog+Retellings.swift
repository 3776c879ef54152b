import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// A retelling with the document that it stands in and the items that it retells.
struct Retold {
    let document: String
    let section: Outline.Section
    let retelling: Outline.Retelling

    /// The items that it retells, in the order of the section.
    var items: [Outline.Item] { section.items(of: retelling) }

    /// Its name in findings.
    var name: String {
        let form =
            switch retelling.medium {
            case .chat: "a chat text"
            case .voice: "a script"
            case .picture: "a picture"
            }
        return "`\(document).\(section.id)`, as \(form),"
    }

    /// The place of its first line.
    var place: Diagnostic.Place { retelling.lines.first?.place ?? section.place }
}

extension Catalog {
    /// Every retelling, in the order of the outline.
    var retellings: [Retold] {
        outline.documents.entries.flatMap { document, sections in
            sections.flatMap { section in
                section.retellings.map { Retold(document: document, section: section, retelling: $0) }
            }
        }
    }

    /// The names that messages of the source language use, of facts and contacts.
    func variables(of messages: [Outline.Reference], in document: String) -> Set<String> {
        let source = locale(project.sourceLocale)
        return Set(
            messages.compactMap { source?.message(document, $0.id) }.flatMap { $0.message.variableUses.map(\.name) })
    }
}
