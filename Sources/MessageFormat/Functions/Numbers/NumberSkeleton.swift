/// Number options in ICU's skeleton language.
extension NumberOptions {
    /// Precision when no option sets it.
    enum DefaultPrecision: Equatable {
        /// All digits that the number has.
        case unlimited
        /// So many digits after the point at most, and none at least.
        case fraction(Int)
        /// As many as the currency has.
        case currency(digits: Int)
    }

    /// The stems for precision, rounding, grouping, sign and integer digits.
    ///
    /// - Parameter isAccounting: Whether negative amounts are shown as accounts show them.
    func skeleton(_ defaultPrecision: DefaultPrecision, isAccounting: Bool = false) -> String {
        precision(defaultPrecision) + " " + skeletonWithoutPrecision(isAccounting: isAccounting)
    }

    /// True where any option sets the precision.
    var hasPrecision: Bool {
        hasSignificantDigits || minimumFractionDigits != nil || maximumFractionDigits != nil || roundingIncrement != 1
    }

    /// The stems for all but precision: ICU then chooses it, as it does well for converted units.
    func skeletonWithoutPrecision(isAccounting: Bool = false) -> String {
        var stems = [roundingMode.skeleton]
        switch grouping {
        case .auto: break
        case .always: stems.append("group-on-aligned")
        case .never: stems.append("group-off")
        case .min2: stems.append("group-min2")
        }
        switch signDisplay {
        case .auto: if isAccounting { stems.append("sign-accounting") }
        case .always: stems.append(isAccounting ? "sign-accounting-always" : "sign-always")
        case .exceptZero: stems.append(isAccounting ? "sign-accounting-except-zero" : "sign-except-zero")
        case .negative: stems.append(isAccounting ? "sign-accounting-negative" : "sign-negative")
        case .never: stems.append("sign-never")
        }
        if let minimumIntegerDigits, minimumIntegerDigits != 1 {
            stems.append("integer-width/+" + String(repeating: "0", count: minimumIntegerDigits))
        }
        return stems.joined(separator: " ")
    }

    private func precision(_ defaultPrecision: DefaultPrecision) -> String {
        let strip = trailingZeros == .stripIfInteger ? "/w" : ""
        if hasSignificantDigits {
            let least = minimumSignificantDigits ?? 1
            let significant =
                String(repeating: "@", count: least)
                + (maximumSignificantDigits.map { String(repeating: "#", count: max(0, $0 - least)) } ?? "+")
            // Significant digits win unless a priority says otherwise. All digits are always more precise than some.
            let isUnlimited = defaultPrecision == .unlimited && maximumFractionDigits == nil
            switch roundingPriority {
            case .auto: return significant + strip
            case .morePrecision where isUnlimited: return fraction(defaultPrecision) + strip
            case .lessPrecision where isUnlimited: return significant + strip
            case .morePrecision: return fraction(defaultPrecision) + "/" + bounded(significant) + "r" + strip
            case .lessPrecision: return fraction(defaultPrecision) + "/" + bounded(significant) + "s" + strip
            }
        }
        if roundingIncrement != 1 { return "precision-increment/" + increment(defaultPrecision) + strip }
        if minimumFractionDigits == nil, maximumFractionDigits == nil {
            switch defaultPrecision {
            case .unlimited: return "precision-unlimited"
            case .currency: return "precision-currency-standard" + strip
            case .fraction: break
            }
        }
        let stem = fraction(defaultPrecision)
        return stem == "." ? "precision-integer" : stem + strip
    }

    /// A priority compares two roundings, so that ICU wants an upper bound.
    private func bounded(_ significant: String) -> String {
        significant.hasSuffix("+") ? significant.dropLast() + String(repeating: "#", count: 99) : significant
    }

    private func fraction(_ defaultPrecision: DefaultPrecision) -> String {
        var least = minimumFractionDigits ?? 0
        var most = maximumFractionDigits
        switch defaultPrecision {
        case .unlimited: break
        case .fraction(let digits):
            most = most ?? max(least, digits)
        case .currency(let digits):
            if minimumFractionDigits == nil, most == nil { (least, most) = (digits, digits) }
        }
        guard let most else { return "." + String(repeating: "0", count: least) + "+" }
        return "." + String(repeating: "0", count: least) + String(repeating: "#", count: max(0, most - least))
    }

    /// The step as a number: 5 at two digits after the point is `0.05`.
    private func increment(_ defaultPrecision: DefaultPrecision) -> String {
        var places = maximumFractionDigits ?? minimumFractionDigits ?? 0
        if case .currency(let digits) = defaultPrecision, maximumFractionDigits == nil, minimumFractionDigits == nil {
            places = digits
        }
        guard places > 0 else { return String(roundingIncrement) }
        var digits = String(roundingIncrement)
        digits = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        return digits.dropLast(places) + "." + digits.suffix(places)
    }
}
