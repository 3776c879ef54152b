import GlosaICU
import Synchronization

/// Plural rules of a locale, with the categories of integers remembered: counts in messages come back again and again.
final class PluralTable: Sendable {
    let rules: PluralRules

    /// An integer and its category, or 0. The integer's lowest bits choose the slot.
    private final class Slot: Sendable {
        let content = Atomic<UInt64>(0)
    }

    private let slots: [Slot]
    private static let slotCount = 256

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

    private init(_ rules: PluralRules) {
        self.rules = rules
        slots = (0..<Self.slotCount).map { _ in Slot() }
    }

    /// The category of an integer that is shown with just its digits; nil if ICU fails.
    func category(of integer: Int) -> PluralCategory? {
        let magnitude = UInt64(integer.magnitude)
        guard magnitude < 1 << 60 else { return try? rules.category(of: integer) }
        let slot = slots[Int(magnitude) & (Self.slotCount - 1)]
        let known = slot.content.load(ordering: .relaxed)
        // Three bits for the category, counted from 1, so that 0 is an empty slot.
        if known >> 3 == magnitude, known & 7 != 0 { return Self.categories[Int(known & 7) - 1] }
        guard let category = try? rules.category(of: integer), let index = Self.categories.firstIndex(of: category)
        else { return nil }
        slot.content.store(magnitude << 3 | UInt64(index + 1), ordering: .relaxed)
        return category
    }

    private static let categories = PluralCategory.allCases
}
