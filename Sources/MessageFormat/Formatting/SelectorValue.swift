import GlosaICU

/// What the keys of one selector are compared with.
enum SelectorValue {
    /// Only `*` fits.
    case none
    case text(String)
    case number(NumberStyle.Choice)
    /// The keys that a user's function says fit.
    case custom(CustomPresentation, matching: Set<String>)

    /// The index of the best variant (UTS #35 part 9, "Pattern Selection"). A valid message always has one.
    ///
    /// - Parameter badKey: Called for a key that is no key of its selector's function.
    static func best(
        _ selectors: [SelectorValue], of variants: [CompiledVariant], badKey: (CompiledKey) -> Void
    ) -> Int? {
        var best: Int?
        for index in variants.indices where fits(selectors, variants[index].keys, badKey) {
            guard let current = best else {
                best = index
                continue
            }
            if isBetter(selectors, variants[index].keys, than: variants[current].keys) { best = index }
        }
        return best
    }

    private static func fits(
        _ selectors: [SelectorValue], _ keys: [CompiledKey], _ badKey: (CompiledKey) -> Void
    ) -> Bool {
        for index in keys.indices where !keys[index].isCatchAll {
            switch selectors[index] {
            case .none:
                return false
            case .text(let text):
                // Swift compares by canonical equivalence, which is what comparing in NFC does.
                guard text == keys[index].text else { return false }
            case .number(let choice):
                switch keys[index].meaning {
                case .any:
                    break
                case .category(let category):
                    guard choice.category == category else { return false }
                case .number(let integer):
                    guard choice.integer.map({ $0 == integer }) ?? (choice.exact == keys[index].text) else {
                        return false
                    }
                case .text:
                    badKey(keys[index])
                    return false
                }
            case .custom(_, let matching):
                guard matching.contains(keys[index].text) else { return false }
            }
        }
        return true
    }

    private static func isBetter(
        _ selectors: [SelectorValue], _ keys: [CompiledKey], than others: [CompiledKey]
    ) -> Bool {
        for (selector, (key, other)) in zip(selectors, zip(keys, others)) {
            switch (key.isCatchAll, other.isCatchAll) {
            case (true, true): continue
            case (true, false): return false
            case (false, true): return true
            case (false, false): break
            }
            if key.text == other.text { continue }
            switch selector {
            case .none, .text: return false
            case .number:
                // An exact key is better than a category; of two exact keys or two categories only one can fit.
                if case .number = key.meaning, case .category = other.meaning { return true }
                return false
            case .custom(let presentation, _):
                return presentation.presentation.isBetter(key: key.text, than: other.text)
            }
        }
        return false
    }
}
