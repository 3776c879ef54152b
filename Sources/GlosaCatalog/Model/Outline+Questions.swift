extension Outline {
    /// A fact, a contact, a source or a hazard that a block names.
    package struct DataReference: Sendable {
        /// The kind of data.
        package var kind: Kind
        /// The id, with the place where the outline names it.
        package var reference: Reference

        /// A kind of data that blocks name.
        package enum Kind: Sendable {
            /// A fact of the type `date`.
            case date
            /// A fact of any type.
            case fact
            /// A contact.
            case contact
            /// A source.
            case source
            /// Whose word a claim is: a fact of the type `name` or `text`, or a source.
            case attribution
            /// A hazard.
            case hazard
            /// A table.
            case table
        }

        /// True where it names the fact, in whatever part.
        func names(fact: String) -> Bool {
            switch kind {
            case .date, .fact, .attribution: reference.id == fact
            case .contact, .source, .hazard, .table: false
            }
        }

        /// References to data of one kind.
        static func all(_ kind: Kind, _ references: [Reference]) -> [DataReference] {
            references.map { DataReference(kind: kind, reference: $0) }
        }
    }
}

extension Outline.Block {
    /// The messages that it shows, in order; those of its children too.
    package var messages: [Outline.Reference] { allParts.flatMap { $0.messages() } }

    /// The claims that it makes, in order; those of its children too.
    package var claims: [Outline.MadeClaim] { allParts.flatMap { $0.claims() } }

    /// The data that it names, in order; those of its children too.
    package var references: [Outline.DataReference] { allParts.flatMap { $0.references() } }

    /// The ids that are places on a page: of events, stations, items and branches; those of its children too.
    var places: [Outline.Reference] { allParts.flatMap { $0.places() } }

    /// The items in it; those of its children too.
    package var items: [Outline.Item] { allParts.compactMap(\.item) }

    /// The tables in it, each with the message that tells a row; those of its children too.
    package var tables: [(table: Outline.Reference, says: Outline.Reference)] { allParts.compactMap(\.table) }

    /// The items that were taken back, each in its place; those of its children too.
    package var withdrawn: [Outline.Reference] { allParts.compactMap(\.withdrawn) }

    /// True where there is room to write in it, or in one of its children.
    package var isForm: Bool { allParts.contains(where: \.isForm) }

    /// True for a block that names a fact: as the date of an event or a station, as the point of a claim, as those whose
    /// word it is, or as a disagreement.
    package func names(fact: String) -> Bool { references.contains { $0.names(fact: fact) } }

    /// The messages that can bear markup, by file and id, in the order in which they are read, with the sentences of
    /// hazards, which stand directly under what to do; those of its children too.
    package func markableMessages(of document: String) -> [(file: String, id: String)] {
        allParts.flatMap { parts -> [(file: String, id: String)] in
            let own = parts.markable().map { (file: document, id: $0.id) }
            let sentences = (parts.item?.hazards ?? []).map { (file: DataFile.hazards.rawValue, id: $0.id) }
            let first = parts.item?.heading == nil ? 1 : 2
            return own.prefix(first) + sentences + own.dropFirst(first)
        }
    }

    /// The parts of the block and of its children, each before its own children.
    private var allParts: [Parts] {
        let parts = self.parts
        return parts.blocks.isEmpty ? [parts] : [parts] + parts.blocks.flatMap(\.allParts)
    }
}
