import GlosaCatalog

/// A line that somebody answers for, ending with the numbers of its sources.
package struct ClaimLine: Sendable {
    /// The words.
    package var line: [Inline]
    /// Those who stand behind them.
    package var support: ClaimSupport

    /// A line of the program's own, for which nobody answers.
    package init(unclaimed line: [Inline]) {
        self.line = line
        support = ClaimSupport()
    }

    /// A line with those who stand behind it.
    package init(line: [Inline], support: ClaimSupport) {
        self.line = line
        self.support = support
    }
}

/// Everything that stands behind a claim.
package struct ClaimSupport: Hashable, Sendable {
    /// The ids of the sources that it rests on: its own, then those of the facts that are its point.
    package var sources: [String] = []
    /// Those whose word it is.
    package var attributed: [Attribution] = []
    /// The ground on which it is said without a source; nil for a claim with sources.
    package var basis: Claim.Basis?
    /// The deadlines, rights and duties that it states.
    package var states: [Claim.Norm] = []

    /// Sources, or the ground on which it is said without one.
    package init(
        sources: [String] = [], attributed: [Attribution] = [], basis: Claim.Basis? = nil, states: [Claim.Norm] = []
    ) {
        self.sources = sources
        self.attributed = attributed
        self.basis = basis
        self.states = states
    }

    /// Somebody whose word a claim is.
    package struct Attribution: Hashable, Sendable {
        /// The id of a fact or of a source.
        package var id: String
        /// The name in the document's language.
        package var name: String
    }
}

extension [ClaimLine] {
    /// The lines alone.
    package var lines: [[Inline]] { map(\.line) }
}
