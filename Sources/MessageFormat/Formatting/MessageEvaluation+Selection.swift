import GlosaICU

/// Choosing a variant (UTS #35 part 9, "Pattern Selection").
extension MessageEvaluation {
    /// The index of the best variant. A valid message always has one.
    mutating func select(
        _ places: [Int], _ ranges: [SourceRange], _ variants: [CompiledVariant]
    ) -> Int? {
        var selectors: [SelectorValue] = []
        selectors.reserveCapacity(places.count)
        for index in places.indices { selectors.append(selector(index, places[index], ranges[index], variants)) }
        var badKeys: [CompiledKey] = []
        let best = SelectorValue.best(selectors, of: variants) { badKeys.append($0) }
        for key in badKeys { reportBadKey(key) }
        return best
    }

    private mutating func selector(_ index: Int, _ place: Int, _ range: SourceRange, _ variants: [CompiledVariant])
        -> SelectorValue
    {
        resolve(place, range)
        guard let value = values[place] else { return .none }
        switch value.form {
        case .text:
            return .text(value.value.plainText)
        case .number(let style) where style.selection != nil:
            if style.lacksPluralRules, variants.contains(where: { $0.keys[index].isCategory }) {
                errors.append(
                    MessageError(
                        .missingLocaleData, range,
                        "nobody has the plural rules of `\(program.setting.locale)`: every number is `other`"))
            }
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

    private mutating func reportBadKey(_ key: CompiledKey) {
        guard !errors.contains(where: { $0.kind == .badVariantKey && $0.range == key.range }) else { return }
        errors.append(
            MessageError(
                .badVariantKey, key.range,
                "`\(OptionReader.shortened(key.text))` is neither a number nor one of `zero`, `one`, `two`, `few`, `many`, `other`: correct the key"
            ))
    }
}
