/// One of CLDR's plural categories (UTS #35 part 3, "Language Plural Rules").
///
/// Spanish has three: `one`, `many` (1 000 000 de personas) and `other`.
public enum PluralCategory: String, CaseIterable, Hashable, Sendable {
    /// As in Arabic for 0.
    case zero
    /// The singular of most languages.
    case one
    /// The dual, as in Arabic for 2.
    case two
    /// The paucal, as in Polish for 2 to 4.
    case few
    /// As in Polish for 5, and in Spanish for 1 000 000.
    case many
    /// All else. Every language has it.
    case other

    /// The category that the bridge numbers so.
    init(code: Int32) {
        switch code {
        case 0: self = .zero
        case 1: self = .one
        case 2: self = .two
        case 3: self = .few
        case 4: self = .many
        default: self = .other
        }
    }

    /// The number that the bridge gives the category.
    var code: Int32 {
        switch self {
        case .zero: 0
        case .one: 1
        case .two: 2
        case .few: 3
        case .many: 4
        case .other: 5
        }
    }
}

/// The use of a number.
public enum PluralType: String, Hashable, Sendable, CaseIterable {
    /// Cardinal, a number of things: 1 day, 2 days.
    case cardinal
    /// Ordinal, a place in a row: 1st, 2nd.
    case ordinal
}
