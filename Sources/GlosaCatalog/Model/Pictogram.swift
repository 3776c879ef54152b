/// A picture beside the heading of a step, for whoever reads little: pages draw it, and no other output has it.
package enum Pictogram: String, CaseIterable, Sendable {
    /// A sheet to write on.
    case paper
    /// A magnifying glass: to search.
    case search
    /// Scales: a lawyer, a court.
    case scales
    /// A telephone: to call.
    case telephone
    /// A bubble: what is said in a call.
    case speech
    /// A raised hand: what to beware of.
    case hand
    /// People: children, relatives, somebody trusted.
    case people
    /// A calendar: an appointment, a hearing.
    case calendar
}
