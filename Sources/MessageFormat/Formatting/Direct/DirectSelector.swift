import GlosaICU

/// What the keys of a selector can tell apart of its values: which of the keys' texts a text is; which of the keys'
/// numbers an integer is, and of which plural category.
enum DirectSelector: ~Copyable, Sendable {
    case texts([String], variable: Int)
    case numbers([Int], NumberStyle, variable: Int)

    /// The number of classes of values there are. Class 0 of a text is any other.
    var classCount: Int {
        switch self {
        case .texts(let texts, _): texts.count + 1
        case .numbers(let numbers, _, _): (numbers.count + 1) * Self.categoryCount
        }
    }

    /// The categories, and none.
    private static let categoryCount = 7

    /// The class of the selector's value; nil when it is of another type.
    func classify(_ values: UnsafeMutableBufferPointer<DirectValue>) -> Int? {
        switch self {
        case .texts(let texts, let variable):
            guard let text = values[variable].text else { return nil }
            for index in 0..<texts.count where texts[index] == text { return index + 1 }
            return 0
        case .numbers(let numbers, let style, let variable):
            guard let number = values[variable].integer else { return nil }
            var exact = 0
            for index in 0..<numbers.count where numbers[index] == number { exact = index + 1 }
            return exact * Self.categoryCount + Self.place(of: style.category(of: number))
        }
    }

    private static func place(of category: PluralCategory?) -> Int {
        switch category {
        case nil: 0
        case .zero?: 1
        case .one?: 2
        case .two?: 3
        case .few?: 4
        case .many?: 5
        case .other?: 6
        }
    }

    /// A value of a class, as the evaluation compares it with keys.
    func value(ofClass index: Int) -> SelectorValue {
        switch self {
        case .texts(let texts, _):
            return index == 0 ? .none : .text(texts[index - 1])
        case .numbers(let numbers, _, _):
            let exact = index / Self.categoryCount
            let category = PluralCategory.allCases.first { Self.place(of: $0) == index % Self.categoryCount }
            // An empty text is no key.
            return .number(.init(exact: "", integer: exact == 0 ? nil : numbers[exact - 1], category: category))
        }
    }
}
