import GlosaICU

/// A value of the caller's, of one of the types that most messages show.
enum DirectValue: ~Copyable {
    /// Not given, or of another type: a message that shows it or chooses by it is evaluated in full.
    case other
    case text(String)
    case integer(Int)
    case day(CivilDate)

    var text: String? {
        switch self {
        case .text(let text): text
        case .integer: nil
        case .day: nil
        case .other: nil
        }
    }

    var integer: Int? {
        switch self {
        case .integer(let integer): integer
        case .text: nil
        case .day: nil
        case .other: nil
        }
    }

    var day: CivilDate? {
        switch self {
        case .day(let day): day
        case .text: nil
        case .integer: nil
        case .other: nil
        }
    }
}
