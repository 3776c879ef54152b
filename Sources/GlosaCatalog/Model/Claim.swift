/// A sentence that somebody answers for: a message, with who says so. Paragraphs, points, answers, events, stations,
/// steps, rows of tables and the sentences of hazards are claims; headings, questions and words to say aloud are not.
package struct Claim: Sendable {
    /// The message that says it.
    package var message: Outline.Reference
    /// The sources that say exactly this.
    package var sources: [Outline.Reference] = []
    /// Those whose word it is: facts of the type `name` or `text`, or sources, whose publishers are meant.
    package var attributed: [Outline.Reference] = []
    /// The facts that are its point, whose sources are cited with it. One that merely stands in the message is none.
    package var facts: [Outline.Reference] = []
    /// The ground on which it is said without a source; nil for a claim that needs one.
    package var basis: Basis?
    /// The deadlines, rights and duties that it states; nil where nobody has said, empty where it states none.
    package var states: [Norm]?

    /// The ground on which something is said without a source.
    package enum Basis: String, CaseIterable, Sendable {
        /// Our own caution.
        case own
        /// A statement of the project about itself.
        case project
    }

    /// A rule of law that a claim states.
    package enum Norm: String, CaseIterable, Sendable {
        /// A day or a number of days until which something must be done.
        case deadline
        /// Something that a person may demand.
        case right
        /// Something that a person must do.
        case duty
    }
}

extension Claim {
    /// The data that the claim names, in order.
    package var references: [Outline.DataReference] {
        Outline.DataReference.all(.source, sources) + Outline.DataReference.all(.attribution, attributed)
            + Outline.DataReference.all(.fact, facts)
    }

    /// The claim where it says its own message alone.
    var made: Outline.MadeClaim { Outline.MadeClaim(claim: self, messages: [message]) }

    /// The ids of the sources that it rests on, each once: its own, then those of the facts that are its point.
    package func allSources(in catalog: Catalog) -> [String] {
        var all: [String] = []
        let ofFacts = facts.flatMap { catalog.facts[$0.id]?.sourcesWithParts(in: catalog) ?? [] }
        for id in sources.map(\.id) + ofFacts where !all.contains(id) { all.append(id) }
        return all
    }
}

extension Outline {
    /// A claim with all that it says: a step answers for why, for what one needs and for the words to say, too.
    package struct MadeClaim: Sendable {
        /// The claim.
        package var claim: Claim
        /// The messages that it answers for, its own first.
        package var messages: [Reference]
    }
}

extension Fact {
    /// Its sources; for what is worked out, those of its parts too.
    package func sourcesWithParts(in catalog: Catalog) -> [String] {
        var all: [String] = provenance.sources
        for id in parts {
            for source in catalog.facts[id]?.provenance.sources ?? [] where !all.contains(source) { all.append(source) }
        }
        return all
    }
}
