import GlosaICU

/// Choosing a variant (UTS #35 part 9, "Pattern Selection").
extension MessageEvaluation {
    /// What the keys of one selector are compared with.
    private enum Selector {
        /// Only `*` fits.
        case none
        case text(String)
        case number(NumberStyle.Choice)
        /// The keys that a user's function says fit.
        case custom(CustomPresentation, matching: Set<String>)
    }

    /// The index of the best variant. A valid message always has one.
    mutating func select(
        _ places: [Int], _ ranges: [SourceRange], _ variants: [CompiledVariant]
    ) -> Int? {
        var selectors: [Selector] = []
        selectors.reserveCapacity(places.count)
        for index in places.indices { selectors.append(selector(index, places[index], ranges[index], variants)) }
        var best: Int?
        for index in variants.indices where matches(selectors, variants[index].keys) {
            guard let current = best else {
                best = index
                continue
            }
            if isBetter(selectors, variants[index].keys, than: variants[current].keys) { best = index }
        }
        return best
    }

    private mutating func selector(_ index: Int, _ place: Int, _ range: SourceRange, _ variants: [CompiledVariant])
        -> Selector
    {
        resolve(place, range)
        guard let value = values[place] else { return .none }
        switch value.form {
        case .text:
            return .text(value.value.plainText)
        case .number(let style) where style.selection != nil:
            do throws(ICUError) {
                return .number(try style.choice(for: value.value))
            } catch {
                errors.append(MessageError(.unsupportedOperation, range, "the number cannot be chosen by: \(error)"))
            }
        case .custom(let custom) where custom.presentation.canSelect:
            var matching: Set<String> = []
            do throws(MessageFunctionError) {
                for variant in variants where !variant.keys[index].isCatchAll {
                    let key = variant.keys[index].text
                    if try custom.presentation.matches(key: key) { matching.insert(key) }
                }
                return .custom(custom, matching: matching)
            } catch {
                errors.append(MessageError(.badSelector, range, error.message))
                return .none
            }
        case .failed(isReported: true):
            return .none
        case .failed, .plain, .number, .date, .custom:
            break
        }
        let name = "$" + program.variables[place].name
        errors.append(
            MessageError(
                .badSelector, range,
                "`\(name)` cannot be chosen by, so that only `*` fits: give it a function such as `:number` or `:string`"
            ))
        return .none
    }

    private mutating func matches(_ selectors: [Selector], _ keys: [CompiledKey]) -> Bool {
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
                    reportBadKey(keys[index])
                    return false
                }
            case .custom(_, let matching):
                guard matching.contains(keys[index].text) else { return false }
            }
        }
        return true
    }

    private mutating func reportBadKey(_ key: CompiledKey) {
        guard !errors.contains(where: { $0.kind == .badVariantKey && $0.range == key.range }) else { return }
        errors.append(
            MessageError(
                .badVariantKey, key.range,
                "`\(OptionReader.shortened(key.text))` is neither a number nor one of `zero`, `one`, `two`, `few`, `many`, `other`: correct the key"
            ))
    }

    private func isBetter(_ selectors: [Selector], _ keys: [CompiledKey], than others: [CompiledKey]) -> Bool {
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
