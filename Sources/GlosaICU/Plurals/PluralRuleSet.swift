/// Plural rules that a caller supplies, in CLDR's own syntax (UTS #35 part 3, "Plural rules syntax").
///
/// ```swift
/// let rules = try PluralRuleSet(parsing: "one: i = 0,1; many: i != 0 and i % 1000000 = 0 and v = 0")
/// rules.category(of: "1.5")       // .one
/// rules.category(of: "2000000")   // .many
/// rules.categories                // [.one, .many, .other]
/// ```
///
/// For a language whose rules CLDR has, see ``PluralRules``.
public struct PluralRuleSet: Hashable, Sendable {
    /// The numbers of one category.
    struct Rule: Hashable, Sendable {
        let category: PluralCategory
        let condition: PluralCondition
    }

    private var rules: [Rule] = []

    /// The rules of a language whose nouns have one form: every number is ``PluralCategory/other``.
    public init() {}

    /// Rules that `;` stands between: `one: n = 1; few: n = 2..4`. Samples (`@integer 1, 21`) are passed over.
    ///
    /// - Throws: ``PluralRuleError`` at the first thing that does not belong there.
    public init(parsing text: String) throws(PluralRuleError) {
        var parser = try PluralRuleParser(text)
        rules = try parser.rules()
    }

    /// Adds or replaces the rule of a category.
    ///
    /// - Parameter condition: The numbers of the category: `n % 10 = 1 and n % 100 != 11`.
    /// - Throws: ``PluralRuleError`` for a condition that does not parse, and for one of ``PluralCategory/other``, which
    ///   has none.
    public mutating func set(_ category: PluralCategory, to condition: String) throws(PluralRuleError) {
        guard category != .other else {
            throw PluralRuleError(
                offset: 0, length: condition.unicodeScalars.count,
                message: "`other` is all that no other rule is for, and has no condition: remove it")
        }
        var parser = try PluralRuleParser(condition)
        let rule = Rule(category: category, condition: try parser.wholeCondition())
        rules.removeAll { $0.category == category }
        rules.append(rule)
    }

    /// The categories that the rules can give, in the order of ``PluralCategory``.
    public var categories: [PluralCategory] {
        PluralCategory.allCases.filter { category in category == .other || rules.contains { $0.category == category } }
    }

    /// The category of a number as it is written, `-1234.50` or `1e3`; nil for what is not a number.
    public func category(of decimal: String) -> PluralCategory? { PluralOperands(decimal).map { category($0) } }

    /// The category of an integer.
    public func category(of integer: Int) -> PluralCategory { category(PluralOperands(integer)) }

    private func category(_ operands: PluralOperands) -> PluralCategory {
        rules.first { $0.condition.holds(for: operands) }?.category ?? .other
    }
}
