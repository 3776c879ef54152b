/// The values of the option `roundingMode` (UTS #35 part 9, ":number Options").
enum RoundingMode: String, Hashable, Sendable, CaseIterable {
    case ceil, floor, expand, trunc, halfCeil, halfFloor, halfExpand, halfTrunc, halfEven

    /// ICU's stem for it in a number skeleton.
    var skeleton: String {
        switch self {
        case .ceil: "rounding-mode-ceiling"
        case .floor: "rounding-mode-floor"
        case .expand: "rounding-mode-up"
        case .trunc: "rounding-mode-down"
        case .halfCeil: "rounding-mode-half-ceiling"
        case .halfFloor: "rounding-mode-half-floor"
        case .halfExpand: "rounding-mode-half-up"
        case .halfTrunc: "rounding-mode-half-down"
        case .halfEven: "rounding-mode-half-even"
        }
    }

    /// True where a fraction grows the magnitude, whatever the fraction; nil if that depends on the fraction.
    func awayFromZero(isNegative: Bool) -> Bool? {
        switch self {
        case .ceil: !isNegative
        case .floor: isNegative
        case .expand: true
        case .trunc: false
        case .halfCeil, .halfFloor, .halfExpand, .halfTrunc, .halfEven: nil
        }
    }

    /// True where exactly a half grows the magnitude.
    func awayFromZeroAtHalf(isNegative: Bool, isOdd: Bool) -> Bool {
        switch self {
        case .halfCeil: !isNegative
        case .halfFloor: isNegative
        case .halfTrunc, .trunc: false
        case .halfEven: isOdd
        case .halfExpand, .expand, .ceil, .floor: true
        }
    }
}
