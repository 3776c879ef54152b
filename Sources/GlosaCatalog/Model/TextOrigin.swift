/// The origin of a text: of a message in one language.
package enum TextOrigin: String, CaseIterable, Comparable, Sendable {
    /// Written or translated by a machine, and changed by nobody since.
    case machine
    /// Written or translated by a machine, and edited by a person.
    case machineEdited = "machine-edited"
    /// Written or translated by a person.
    case human

    /// From the one that asks for most caution to the one that asks for least.
    package static func < (left: TextOrigin, right: TextOrigin) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .machine: 0
        case .machineEdited: 1
        case .human: 2
        }
    }
}

/// The standing of a text: how far a reader may rely on somebody's having read it.
package enum TextStanding: String, CaseIterable, Comparable, Sendable {
    /// Begun, and not to be relied on.
    case draft
    /// Translated from a source that has changed since.
    case stale
    /// Whole, and reviewed by nobody, or only before a change.
    case unreviewed
    /// Reviewed by a named person who may, nothing under it having changed since.
    case reviewed

    /// From the least reliable to the most.
    package static func < (left: TextStanding, right: TextStanding) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .draft: 0
        case .stale: 1
        case .unreviewed: 2
        case .reviewed: 3
        }
    }
}
