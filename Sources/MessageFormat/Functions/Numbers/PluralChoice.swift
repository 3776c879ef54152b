import GlosaICU

/// The plural rules by which a number style chooses.
enum PluralChoice: Sendable {
    /// CLDR's.
    case table(PluralTable)
    /// The caller's.
    case supplied(PluralRuleSet)
    /// Nobody has the rules of the language: every number is `other`.
    case unknown

    init(_ type: PluralType, _ setting: FormattingSetting) throws(ICUError) {
        if let rules = setting.data?.rules(type) {
            self = .supplied(rules)
            return
        }
        do throws(ICUError) {
            self = .table(try PluralTable.shared(locale: setting.locale, type: type))
        } catch {
            guard error.isMissingLanguage else { throw error }
            self = .unknown
        }
    }

    /// The category of an integer that is shown with just its digits; nil if ICU fails.
    func category(of integer: Int) -> PluralCategory? {
        switch self {
        case .table(let table): table.category(of: integer)
        case .supplied(let rules): rules.category(of: integer)
        case .unknown: .other
        }
    }
}
