/// A word of a scanned text: a run of letters, digits and the marks on them.
package struct Word: Sendable {
    /// The place where it begins in the text, in UTF-8 bytes.
    package let start: Int
    /// The place where it ends.
    package let end: Int
    /// The key that it is compared by.
    package let key: WordKey
    /// Its parts.
    package let shape: Shape
    /// The text that stands between it and the word before it, or the start of the text.
    package let gap: Gap
    /// The number of scalars that it has.
    package let length: Int

    /// The place where it stands in the text, in UTF-8 bytes.
    package var range: Range<Int> { start..<end }

    /// The characters that a word is made of.
    package struct Shape: OptionSet, Sendable {
        /// The bits.
        package let rawValue: UInt16
        /// A shape of these bits.
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// It begins with a capital.
        package static let capitalised = Shape(rawValue: 1)
        /// It has a small letter.
        package static let hasSmall = Shape(rawValue: 2)
        /// It has a digit.
        package static let hasDigit = Shape(rawValue: 4)
        /// It has a letter.
        package static let hasLetter = Shape(rawValue: 8)
        /// It has a letter of the Latin script.
        package static let latin = Shape(rawValue: 16)
        /// It has a letter of a script whose letters look like Latin ones: Greek, Cyrillic, Armenian, Cherokee.
        package static let lookalike = Shape(rawValue: 32)
        /// It has a letter of another script.
        package static let otherScript = Shape(rawValue: 64)
        /// It has a capital after its first letter.
        package static let hasLaterCapital = Shape(rawValue: 128)
    }

    /// The text that stands before a word.
    package struct Gap: OptionSet, Sendable {
        /// The bits.
        package let rawValue: UInt16
        /// A gap of these bits.
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// White space.
        package static let space = Gap(rawValue: 1)
        /// What ends a sentence: `. ? ! …`.
        package static let terminator = Gap(rawValue: 2)
        /// A colon.
        package static let colon = Gap(rawValue: 4)
        /// What opens: a bracket, a quotation mark, `¿`, `¡`.
        package static let opening = Gap(rawValue: 8)
        /// A placeholder.
        package static let placeholder = Gap(rawValue: 16)
        /// A hyphen and nothing else.
        package static let hyphen = Gap(rawValue: 32)
        /// Any other punctuation.
        package static let other = Gap(rawValue: 64)
        /// A line break.
        package static let lineBreak = Gap(rawValue: 128)
        /// A comma or a semicolon.
        package static let comma = Gap(rawValue: 256)
        /// A quotation mark, of whatever kind.
        package static let quote = Gap(rawValue: 512)
        /// A closing bracket.
        package static let closing = Gap(rawValue: 1024)
        /// A full stop and no other end of a sentence: it may end an abbreviation.
        package static let stop = Gap(rawValue: 2048)
    }

    /// True where the word goes on where the one before it stopped, with nothing but a space or a hyphen between.
    package var followsClosely: Bool { gap.subtracting([.space, .hyphen, .lineBreak]).isEmpty }
}

/// The kinds of marks that a text has.
package struct MarkKinds: OptionSet, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Kinds of these bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Round and square brackets, and quotation marks that have two forms.
    package static let bracket = MarkKinds(rawValue: 1)
    /// Quotation marks.
    package static let quote = MarkKinds(rawValue: 2)
    /// Full stops and ellipses.
    package static let dots = MarkKinds(rawValue: 8)
    /// Anything that is neither ASCII nor one of these.
    package static let unusual = MarkKinds(rawValue: 16)

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
package struct Mark: Sendable {
    /// The place where it stands in the text, in UTF-8 bytes.
    package let offset: Int
    /// The scalar.
    package let scalar: Unicode.Scalar
    /// The number of words that stand before it.
    package let wordsBefore: Int
}
