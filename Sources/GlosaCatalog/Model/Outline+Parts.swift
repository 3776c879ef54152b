extension Outline.Block {
    /// The answers of a block to the questions that are asked of every block, one switch for all of them. Only what makes
    /// blocks of a document out of the outline needs to know which block it has.
    ///
    /// Lists are worked out when they are asked for: most who ask want one of them.
    struct Parts {
        /// The messages that the block shows itself, in order; those of the blocks in it are theirs.
        let messages: () -> [Outline.Reference]
        /// Those of the messages that can bear markup: headings cannot, and words to say aloud are no place for it.
        let markable: () -> [Outline.Reference]
        /// The claims that the block makes itself, in order.
        let claims: () -> [Outline.MadeClaim]
        /// The data that the block names itself, in order.
        let references: () -> [Outline.DataReference]
        /// The ids that are places on a page, to which something may link.
        let places: () -> [Outline.Reference]
        /// The item, for a block that is one.
        let item: Outline.Item?
        /// The table, for a block that shows one, and the message that tells a row.
        let table: (table: Outline.Reference, says: Outline.Reference)?
        /// The id of the item that stood here, and was taken back.
        let withdrawn: Outline.Reference?
        /// The blocks that stand in the block, in order.
        let blocks: [Outline.Block]
        /// True where there is room to write, on paper.
        let isForm: Bool

        fileprivate init(
            messages: @autoclosure @escaping () -> [Outline.Reference] = [],
            markable: @autoclosure @escaping () -> [Outline.Reference] = [],
            claims: @autoclosure @escaping () -> [Outline.MadeClaim] = [],
            references: @autoclosure @escaping () -> [Outline.DataReference] = [],
            places: @autoclosure @escaping () -> [Outline.Reference] = [], item: Outline.Item? = nil,
            withdrawn: Outline.Reference? = nil, blocks: [Outline.Block] = [], isForm: Bool = false,
            table: (table: Outline.Reference, says: Outline.Reference)? = nil
        ) {
            self.messages = messages
            self.markable = markable
            self.claims = claims
            self.references = references
            self.places = places
            self.item = item
            self.table = table
            self.withdrawn = withdrawn
            self.blocks = blocks
            self.isForm = isForm
        }

        /// Claims that say nothing but their own messages.
        ///
        /// - Parameter title: The message that they stand under, and that nobody need answer for.
        fileprivate init(claims: [Claim], under title: Outline.Reference? = nil, isMarkable: Bool = false) {
            let own = claims.map(\.message)
            let first = title.map { [$0] } ?? []
            self.init(
                messages: first + own, markable: (isMarkable ? first : []) + own, claims: claims.map(\.made),
                references: claims.flatMap(\.references))
        }
    }

    /// The block's own answers, without those of the blocks in it.
    var parts: Parts {
        switch self {
        case .heading(let message): Parts(messages: [message])
        case .paragraph(let claim): Parts(claims: [claim])
        case .points(let claims): Parts(claims: claims)
        case .say(let list): Parts(messages: list)
        case .fill(let list): Parts(messages: list, isForm: true)
        case .timeline(let events):
            Parts(
                messages: events.map(\.message), markable: events.map(\.message), claims: events.map { $0.claim.made },
                references: events.flatMap(\.references), places: events.map(\.message))
        case .route(let route):
            Parts(
                messages: route.messages, markable: route.messages,
                claims: route.stations.map(\.made) + route.held.map(\.made),
                references: route.stations.flatMap(\.references) + route.held.flatMap(\.references),
                places: route.stations.map(\.message))
        case .warning(let message, let claims): Parts(claims: claims, under: message, isMarkable: true)
        case .question(let message, let claims): Parts(claims: claims, under: message, isMarkable: false)
        case .disagreements(let facts): Parts(references: Outline.DataReference.all(.fact, facts))
        case .contacts(let contacts): Parts(references: Outline.DataReference.all(.contact, contacts))
        case .bibliography: Parts()
        case .item(let item):
            Parts(
                messages: item.headings + item.explanation + item.say, markable: item.headings + item.explanation,
                claims: [item.made],
                references: item.references, places: [item.action], item: item)
        case .table(let table, let says):
            Parts(
                messages: [says], markable: [says], references: Outline.DataReference.all(.table, [table]),
                places: [table], table: (table, says))
        case .withdrawn(let item): Parts(places: [item], withdrawn: item)
        case .retelling(let retelling):
            Parts(
                messages: retelling.lines,
                references: Outline.DataReference.all(.hazard, retelling.tells + retelling.hazards))
        case .branch(let branch): Parts(messages: [branch.title], places: [branch.title], blocks: branch.blocks)
        case .choice(let choice):
            Parts(places: [choice.id], blocks: choice.shared + choice.branches.map { .branch($0) })
        }
    }
}

extension Outline.Event {
    fileprivate var references: [Outline.DataReference] { claim.references(on: on) }
}

extension Outline.Route {
    fileprivate var messages: [Outline.Reference] { stations.flatMap(\.explanation) + held.map(\.message) }
}

extension Outline.Station {
    /// The place, what happened there, and how long it lasted.
    fileprivate var explanation: [Outline.Reference] { [message] + [says, lasted].compactMap { $0 } }

    fileprivate var made: Outline.MadeClaim { Outline.MadeClaim(claim: claim, messages: explanation) }

    fileprivate var references: [Outline.DataReference] { on.map { claim.references(on: $0) } ?? claim.references }
}

extension Claim {
    /// The data that the claim names, with the fact that dates it as a date.
    fileprivate func references(on date: Outline.Reference) -> [Outline.DataReference] {
        var beside = self
        beside.facts.removeAll { $0 == date }
        return [Outline.DataReference(kind: .date, reference: date)] + beside.references
    }
}

extension Outline.Item {
    /// The heading, if it has one.
    fileprivate var headings: [Outline.Reference] { heading.map { [$0] } ?? [] }

    /// The action, why, what one needs for it, and what to know afterwards.
    fileprivate var explanation: [Outline.Reference] { [action] + (why.map { [$0] } ?? []) + need + then }

    fileprivate var made: Outline.MadeClaim { Outline.MadeClaim(claim: claim, messages: explanation + say) }

    fileprivate var references: [Outline.DataReference] {
        Outline.DataReference.all(.contact, contacts) + claim.references
            + Outline.DataReference.all(.hazard, hazards)
    }
}
