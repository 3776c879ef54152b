/// The kind of a document, as project.yaml declares it. It carries everything that depends on the purpose of a document:
/// its pages, its notices, the blocks that it may hold, its schema.org type.
///
/// To add a kind: a file with its value beside this one, and its name in ``all``.
package struct DocumentKind: Sendable {
    /// The name, as project.yaml has it: `guide`.
    package let name: String
    /// The pages that it is published on.
    package let pages: Pages
    /// True for a document that tells readers what to do: it says until when it holds, who has reviewed it and that it is
    /// no advice, stands before all others, is sent by chat, and may hold steps.
    package let givesInstructions: Bool
    /// The schema.org type of a page that shows the whole document.
    package let schemaType: String
    /// True where schema.org's type has translations, and the questions that the document answers as parts.
    package let isArticle: Bool
    /// The type of its page in the Open Graph protocol.
    package let openGraphType: String
    /// True for a document that tells of people who live: a named person decides on its publication, and as long as nobody
    /// has, each of its pages says that it is a preview.
    package let awaitsDecision: Bool
    /// A sentence that says what the kind is for, in English.
    package let purpose: String

    /// The division of a document into pages.
    package enum Pages: Sendable {
        /// One page for all of it.
        case one
        /// A page a section, the first of which is the document's own; and all of it on one.
        case bySection
        /// One page for all of it, and one for each term.
        case byTerm
    }

    /// Every kind, in the order in which they are named to users.
    package static let all: [DocumentKind] = [.guide, .story, .reference, .questions, .glossary]

    /// The kind of that name.
    init?(named name: String) {
        guard let kind = Self.all.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    init(
        name: String, pages: Pages, givesInstructions: Bool = false, schemaType: String, isArticle: Bool = false,
        openGraphType: String = "article", awaitsDecision: Bool = false, purpose: String
    ) {
        self.name = name
        self.pages = pages
        self.givesInstructions = givesInstructions
        self.schemaType = schemaType
        self.isArticle = isArticle
        self.openGraphType = openGraphType
        self.awaitsDecision = awaitsDecision
        self.purpose = purpose
    }
}

extension DocumentKind: Hashable {
    /// Kinds are the same by their names.
    package static func == (left: DocumentKind, right: DocumentKind) -> Bool { left.name == right.name }

    /// Hashes the name.
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension DocumentKind {
    /// True for a document whose sections are pages of their own.
    package var hasSectionPages: Bool { if case .bySection = pages { true } else { false } }

    /// True for a document whose entries are the terms of the catalog, each with a page of its own.
    package var hasTermPages: Bool { if case .byTerm = pages { true } else { false } }
}
