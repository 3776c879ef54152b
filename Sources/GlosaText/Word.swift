/// A word of a scanned text: a run of letters, digits and the marks on them.
public struct Word: Sendable {
    /// Where it begins in the text, in UTF-8 bytes.
    public let start: Int
    /// Where it ends.
    public let end: Int
    /// What it is compared by.
    public let key: WordKey
    /// What it is made of.
    public let shape: Shape
    /// What stands between it and the word before it, or the start of the text.
    public let gap: Gap
    /// How many scalars it has.
    public let length: Int

    /// Where it stands in the text, in UTF-8 bytes.
    public var range: Range<Int> { start..<end }

    /// What a word is made of.
    public struct Shape: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt16
        /// A shape of these bits.
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// It begins with a capital.
        public static let capitalised = Shape(rawValue: 1)
        /// It has a small letter.
        public static let hasSmall = Shape(rawValue: 2)
        /// It has a digit.
        public static let hasDigit = Shape(rawValue: 4)
        /// It has a letter.
        public static let hasLetter = Shape(rawValue: 8)
        /// It has a letter of the Latin script.
        public static let latin = Shape(rawValue: 16)
        /// It has a letter of a script whose letters look like Latin ones: Greek, Cyrillic, Armenian, Cherokee.
        public static let lookalike = Shape(rawValue: 32)
        /// It has a letter of another script.
        public static let otherScript = Shape(rawValue: 64)
        /// It has a capital after its first letter.
        public static let hasLaterCapital = Shape(rawValue: 128)
    }

    /// What stands before a word.
    public struct Gap: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt16
        /// A gap of these bits.
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// White space.
        public static let space = Gap(rawValue: 1)
        /// What ends a sentence: `. ? ! …`.
        public static let terminator = Gap(rawValue: 2)
        /// A colon.
        public static let colon = Gap(rawValue: 4)
        /// What opens: a bracket, a quotation mark, `¿`, `¡`.
        public static let opening = Gap(rawValue: 8)
        /// A placeholder.
        public static let placeholder = Gap(rawValue: 16)
        /// A hyphen and nothing else.
        public static let hyphen = Gap(rawValue: 32)
        /// Any other punctuation.
        public static let other = Gap(rawValue: 64)
        /// A line break.
        public static let lineBreak = Gap(rawValue: 128)
        /// A comma or a semicolon.
        public static let comma = Gap(rawValue: 256)
        /// A quotation mark, of whatever kind.
        public static let quote = Gap(rawValue: 512)
        /// A closing bracket.
        public static let closing = Gap(rawValue: 1024)
        /// A full stop and no other end of a sentence: it may end an abbreviation.
        public static let stop = Gap(rawValue: 2048)
    }

    /// Whether the word goes on where the one before it stopped, with nothing but a space or a hyphen between.
    public var followsClosely: Bool { gap.subtracting([.space, .hyphen, .lineBreak]).isEmpty }
}

/// Which kinds of marks a text has.
public struct MarkKinds: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Kinds of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Round and square brackets, and quotation marks that have two forms.
    public static let bracket = MarkKinds(rawValue: 1)
    /// Quotation marks.
    public static let quote = MarkKinds(rawValue: 2)
    /// Full stops and ellipses.
    public static let dots = MarkKinds(rawValue: 8)
    /// Anything that is neither ASCII nor one of these.
    public static let unusual = MarkKinds(rawValue: 16)

    /// The kinds that a scalar is of.
    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "(", ")", "[", "]": self = .bracket
        case "«", "»", "“", "”", "„", "‟", "‹", "›", "‘", "’": self = [.quote, .bracket]
        case "\"": self = .quote
        case ".", "…": self = .dots
        default: self = scalar.isASCII || scalar == "¿" || scalar == "¡" ? [] : .unusual
        }
    }
}

/// A scalar of a scanned text that is neither part of a word nor white space.
public struct Mark: Sendable {
    /// Where it stands in the text, in UTF-8 bytes.
    public let offset: Int
    /// The scalar.
    public let scalar: Unicode.Scalar
    /// How many words stand before it.
    public let wordsBefore: Int
}
