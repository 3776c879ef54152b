import GlosaICU
import Synchronization

/// Plural rules of a locale, with the categories of integers remembered: counts in messages come back again and again.
///
/// CLDR's rules compare an integer with small numbers, or look at its remainders by powers of ten up to a million; and
/// those that look further than three digits do so for whole thousands alone. So three thousand answers are enough for
/// all integers, and each is asked of ICU when it is first needed. A test compares with ICU, for every language.
final class PluralTable: Sendable {
    let rules: PluralRules

    /// A category for each class of integers, counted from 1; 0 is not known yet.
    private let answers = InlineArray<3000, Atomic<UInt8>> { _ in Atomic(0) }

    private struct Key: Hashable {
        let locale: LocaleTag
        let type: PluralType
    }

    private static let cache = SharedCache<Key, PluralTable>(capacity: 64)

    static func shared(locale: LocaleTag, type: PluralType) throws(ICUError) -> PluralTable {
        try cache.value(for: Key(locale: locale, type: type)) { () throws(ICUError) in
            PluralTable(try PluralRules.shared(locale: locale, type: type))
        }
    }

    private init(_ rules: PluralRules) { self.rules = rules }

    /// The category of an integer that is shown with just its digits; nil if ICU fails.
    func category(of integer: Int) -> PluralCategory? {
        let place = Self.place(of: UInt64(integer.magnitude))
        switch answers[place].load(ordering: .relaxed) {
        case 1: return .zero
        case 2: return .one
        case 3: return .two
        case 4: return .few
        case 5: return .many
        case 6: return .other
        default: return ask(integer, place)
        }
    }

    /// The numbers below a thousand stand for themselves; then come those that end in three digits which are not all
    /// zeros, then the whole thousands, by the three digits before.
    private static func place(of magnitude: UInt64) -> Int {
        if magnitude < 1000 { return Int(magnitude) }
        let thousands = magnitude / 1000
        let rest = Int(magnitude - thousands * 1000)
        return rest != 0 ? 1000 + rest : 2000 + Int(thousands % 1000)
    }

    private func ask(_ integer: Int, _ place: Int) -> PluralCategory? {
        guard let category = try? rules.category(of: integer),
            let index = PluralCategory.allCases.firstIndex(of: category)
        else { return nil }
        answers[place].store(UInt8(index + 1), ordering: .relaxed)
        return category
    }
}
