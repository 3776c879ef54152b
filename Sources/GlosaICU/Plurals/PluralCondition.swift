/// The condition of a plural rule, parsed: `n % 10 = 1 and n % 100 != 11`.
struct PluralCondition: Hashable, Sendable {
    /// A comparison of an operand with numbers.
    struct Relation: Hashable, Sendable {
        let operand: PluralOperand
        /// The divisor whose remainder is compared; nil where the operand itself is.
        let modulus: Int?
        /// True for `!=`.
        let isNegated: Bool
        let ranges: [ClosedRange<Int>]

        func holds(for operands: PluralOperands) -> Bool {
            // A number with a fraction is in no range.
            guard let value = operands.value(of: operand, modulus: modulus) else { return isNegated }
            return ranges.contains { $0.contains(value) } != isNegated
        }
    }

    /// Relations that hold together, any of which will do.
    let alternatives: [[Relation]]

    func holds(for operands: PluralOperands) -> Bool {
        alternatives.contains { $0.allSatisfy { $0.holds(for: operands) } }
    }
}
