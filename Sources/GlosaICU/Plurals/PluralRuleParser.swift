/// Parses plural rules (UTS #35 part 3, "Plural rules syntax").
///
///     rules         = rule (';' rule)*
///     rule          = keyword ':' condition samples | 'other' ':' samples
///     condition     = and_condition ('or' and_condition)*
///     and_condition = relation ('and' relation)*
///     relation      = operand ('%' value)? ('=' | '!=') (value ('..' value)?) (',' …)*
struct PluralRuleParser {
    private let tokens: [PluralRuleToken]
    private var index = 0

    init(_ text: String) throws(PluralRuleError) { tokens = try PluralRuleToken.all(of: text) }

    // There is always the token of the end.
    private var token: PluralRuleToken { tokens[index] }

    private mutating func advance() { if index < tokens.count - 1 { index += 1 } }

    private mutating func skip(_ kind: PluralRuleToken.Kind) -> Bool {
        guard token.kind == kind else { return false }
        advance()
        return true
    }

    private func error(_ message: String) -> PluralRuleError {
        PluralRuleError(offset: token.offset, length: token.length, message: message)
    }

    /// The token as a reader sees it.
    private var shown: String {
        switch token.kind {
        case .word(let text), .sign(let text): "`\(text)`"
        case .number(let number): "`\(number)`"
        case .end: "the end"
        }
    }

    // MARK: - Rules

    /// Every rule of a text, in order; `other` has none.
    mutating func rules() throws(PluralRuleError) -> [PluralRuleSet.Rule] {
        var rules: [PluralRuleSet.Rule] = []
        while token.kind != .end {
            if skip(.sign(";")) { continue }
            let category = try category()
            guard !rules.contains(where: { $0.category == category }) else {
                index -= 2
                throw error("`\(category.rawValue)` has a rule already: remove one")
            }
            if category == .other {
                guard token.kind == .end || token.kind == .sign(";") else {
                    throw error("`other` is all that no other rule is for, and has no condition: remove it")
                }
            } else {
                rules.append(PluralRuleSet.Rule(category: category, condition: try condition()))
            }
            guard token.kind == .end || token.kind == .sign(";") else {
                throw error("\(shown) cannot stand here: write `and`, `or`, or `;` before another rule")
            }
        }
        return rules
    }

    private mutating func category() throws(PluralRuleError) -> PluralCategory {
        guard case .word(let word) = token.kind, let category = PluralCategory(rawValue: word) else {
            throw error(
                "\(shown) is no plural category: write one of `zero`, `one`, `two`, `few`, `many`, `other`")
        }
        advance()
        guard skip(.sign(":")) else { throw error("write `:` between a category and its condition") }
        return category
    }

    /// A condition with nothing after it.
    mutating func wholeCondition() throws(PluralRuleError) -> PluralCondition {
        let condition = try condition()
        guard token.kind == .end else { throw error("\(shown) cannot stand here: write `and` or `or`") }
        return condition
    }

    // MARK: - Conditions

    private mutating func condition() throws(PluralRuleError) -> PluralCondition {
        var alternatives: [[PluralCondition.Relation]] = []
        repeat {
            var together: [PluralCondition.Relation] = []
            repeat { together.append(try relation()) } while skip(.word("and"))
            alternatives.append(together)
        } while skip(.word("or"))
        return PluralCondition(alternatives: alternatives)
    }

    private mutating func relation() throws(PluralRuleError) -> PluralCondition.Relation {
        guard case .word(let word) = token.kind, let operand = PluralOperand(rawValue: word) else {
            let operands = PluralOperand.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            throw error("\(shown) is no operand: write one of \(operands)")
        }
        advance()
        var modulus: Int?
        if skip(.sign("%")) {
            let divisor = try number()
            guard divisor > 0 else {
                index -= 1
                throw error("nothing can be divided by 0: write 10, 100 or another number")
            }
            modulus = divisor
        }
        let isNegated = try comparison()
        var ranges: [ClosedRange<Int>] = []
        repeat { ranges.append(try range()) } while skip(.sign(","))
        return PluralCondition.Relation(
            operand: operand, modulus: modulus, isNegated: isNegated, ranges: ranges)
    }

    /// True for `!=`.
    private mutating func comparison() throws(PluralRuleError) -> Bool {
        if skip(.sign("=")) { return false }
        if skip(.sign("!=")) { return true }
        switch token.kind {
        case .word("is"), .word("in"), .word("within"), .word("not"):
            throw error("\(shown) is no longer a word of plural rules: write `=` or `!=`")
        case .word("mod"):
            throw error("`mod` is no longer a word of plural rules: write `%`")
        case .word, .number, .sign, .end:
            throw error("\(shown) cannot stand here: write `=` or `!=` and numbers")
        }
    }

    private mutating func range() throws(PluralRuleError) -> ClosedRange<Int> {
        let low = try number()
        guard skip(.sign("..")) else { return low...low }
        let high = try number()
        guard low <= high else {
            index -= 1
            throw error("the range `\(low)..\(high)` is empty: write the smaller number first")
        }
        return low...high
    }

    private mutating func number() throws(PluralRuleError) -> Int {
        guard case .number(let number) = token.kind else {
            throw error("\(shown) is no whole number, and one belongs here")
        }
        advance()
        return number
    }
}
