import GlosaICU

/// `:icu:number skeleton=|currency/EUR .00|`: shows a number as a skeleton of ICU says, and chooses by what it shows.
struct SkeletonNumberFunction: NumericFunction {
    static let name = "icu:number"
    static let options: Set<String> = []
    static let ownOptions: Set<String> = ["select", "skeleton"]

    func plan(_ reader: inout OptionReader, locale: LocaleTag) throws(MessageFunctionError) -> NumberPlan {
        guard let skeleton = reader.own.text("skeleton") else {
            throw .badOption("skeleton", "`:icu:number` needs a skeleton: write `skeleton=|.00|`")
        }
        let error = MessageFunctionError.badOption(
            "skeleton",
            "`\(OptionReader.shortened(skeleton))` is not a number skeleton: expected words such as `percent`, `currency/EUR` or `.00`"
        )
        guard Self.isHarmless(skeleton) else { throw error }
        return NumberPlan(
            skeleton: skeleton, selection: Self.selection(&reader), hasNames: Self.hasNames(skeleton),
            skeletonError: error,
            transform: { (operand) throws(MessageFunctionError) in operand.bare })
    }

    /// True where a skeleton may show words: of units, of currencies, of powers of ten.
    private static func hasNames(_ skeleton: String) -> Bool {
        skeleton.unicodeScalars.split { PatternIdentifier.isSpace($0.value) }.contains { stem in
            let stem = String(stem)
            return ["unit", "measure-unit", "compact-", "K"].contains { stem.hasPrefix($0) }
        }
    }

    /// True where ICU understands a skeleton.
    static func isSkeleton(_ skeleton: String) -> Bool {
        guard isHarmless(skeleton), let english = try? LocaleTag("en") else { return false }
        return (try? NumberFormat.shared(skeleton: skeleton, locale: english)) != nil
    }

    /// True where a skeleton is short, and its numbers are: ICU works for seconds on `scale/1e99999999`.
    private static func isHarmless(_ skeleton: String) -> Bool {
        guard skeleton.utf8.count <= MessageLimits.optionValueLength else { return false }
        return skeleton.unicodeScalars.split { PatternIdentifier.isSpace($0.value) }.allSatisfy { stem in
            let parts = String(stem).split(separator: "/", maxSplits: 1)
            guard parts.count == 2, parts[0] == "scale" || parts[0] == "precision-increment" else { return true }
            return parts[1].utf8.count <= 40
                && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
        }
    }
}
