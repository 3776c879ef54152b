/// The style of an argument, as it is written after its type.
struct MessageFormat1Style {
    /// With the white space around it, which counts in a date pattern.
    var raw: String
    var range: SourceRange

    private var trimmed: String {
        let scalars = raw.unicodeScalars
        guard let first = scalars.firstIndex(where: { !PatternIdentifier.isSpace($0.value) }),
            let last = scalars.lastIndex(where: { !PatternIdentifier.isSpace($0.value) })
        else { return "" }
        return String(scalars[first...last])
    }

    /// The part that follows `::`, without white space around it; nil when the style is not a skeleton.
    private var skeleton: String? {
        let text = trimmed
        guard text.hasPrefix("::") else { return nil }
        return Self(raw: String(text.unicodeScalars.dropFirst(2)), range: range).trimmed
    }

    func numberFormat() throws(MessageFormat1Error) -> MessageFormat1Format {
        if let skeleton {
            guard SkeletonNumberFunction.isSkeleton(skeleton) else {
                throw MessageFormat1Error(.badNumberSkeleton(OptionReader.shortened(skeleton)), range)
            }
            return .numberSkeleton(skeleton)
        }
        switch trimmed.lowercased() {
        case "": return .number
        case "integer": return .integer
        case "percent": return .percent
        case "currency": return .currency
        default: throw MessageFormat1Error(.numberPattern(OptionReader.shortened(trimmed)), range)
        }
    }

    /// - Parameter named: What `short`, `medium`, `long` and `full` become.
    func dateFormat(
        _ named: (MessageFormat1Format.Length) -> MessageFormat1Format
    ) throws(MessageFormat1Error) -> MessageFormat1Format {
        if let skeleton {
            guard PatternDateFunction.isSkeleton(skeleton) else {
                throw MessageFormat1Error(.badDateSkeleton(OptionReader.shortened(skeleton)), range)
            }
            return .dateSkeleton(skeleton)
        }
        let style = trimmed.lowercased()
        if style.isEmpty { return named(.medium) }
        if let length = MessageFormat1Format.Length(rawValue: style) { return named(length) }
        guard PatternDateFunction.isPattern(raw) else {
            throw MessageFormat1Error(.badDatePattern(OptionReader.shortened(trimmed)), range)
        }
        return .datePattern(raw)
    }
}
