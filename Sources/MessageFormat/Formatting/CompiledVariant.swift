import GlosaICU

/// A variant made ready.
final class CompiledVariant: Sendable {
    let keys: [CompiledKey]
    let pattern: CompiledPattern

    init(keys: [CompiledKey], pattern: CompiledPattern) {
        self.keys = keys
        self.pattern = pattern
    }
}

/// A key of a variant made ready.
struct CompiledKey: Sendable {
    enum Meaning: Sendable, Equatable {
        /// `*`.
        case any
        /// A plural category, which can also be a text.
        case category(PluralCategory)
        /// A number, which can also be a text; `integer` when it is one in its shortest form.
        case number(integer: Int?)
        /// A text.
        case text
    }

    let text: String
    let meaning: Meaning
    let range: SourceRange

    /// True where it is `*`.
    var isCatchAll: Bool {
        if case .any = meaning { return true }
        return false
    }

    /// True where it is the name of a plural category.
    var isCategory: Bool {
        if case .category = meaning { return true }
        return false
    }

    init(_ key: Message.Key) {
        range = key.range
        guard let value = key.value else {
            text = "*"
            meaning = .any
            return
        }
        text = value
        if let category = PluralCategory(rawValue: value) {
            meaning = .category(category)
        } else if DecimalNumber(literal: value) != nil {
            meaning = .number(integer: Int(value).flatMap { String($0) == value ? $0 : nil })
        } else {
            meaning = .text
        }
    }
}
