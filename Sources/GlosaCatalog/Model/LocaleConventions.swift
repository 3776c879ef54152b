import GlosaDiagnostics

/// What a language's own locale.yaml tells the checks about it: how it punctuates, inflects and addresses people, and
/// which words it avoids. Nothing here is code: a third language brings its own.
public struct LocaleConventions: Sendable {
    /// Articles, which a term may stand with or without: `la`, `the`.
    public var articles: [String] = []
    /// Small words that no text of this language does without: `de`, `que`; `the`, `of`. They give a language away.
    public var functionWords: [String] = []
    /// Marks that open and close a sentence, as pairs: `¿ ?`.
    public var sentenceMarks: [LocaleSettings.QuotationMarks] = []
    /// Words that a text in this language's register does not use.
    public var otherRegister: OtherRegister?
    /// Words that are written small in the middle of a sentence: months, days, languages.
    public var smallWords: [String] = []
    /// The months, in order.
    public var months: [String] = []
    /// The order of a date.
    public var dateOrder: DateOrder?
    /// Units of time, of which a number makes a duration: `día`.
    public var durationUnits: [String] = []
    /// Numbers in words: `dos`, `tres`.
    public var numberWords: [String] = []
    /// The mark before decimals; nil where the check is not wanted.
    public var decimalMark: String?
    /// The mark between thousands.
    public var thousandsMark: String?
    /// How three dots are written: `…` or `...`; nil where either will do.
    public var ellipsis: String?
    /// Endings that the chosen style of gender does not use: `@`, `xs`, `/a`.
    public var genderEndings: [String] = []
    /// Words that are like one of another language and mean something else.
    public var falseFriends: [FalseFriend] = []
    /// Words that are not said.
    public var rejects: [RejectedWords] = []
    /// Words that tie a person to a group, and those that say who says so.
    public var accusation: Accusation?
    /// Words that say no: `no`, `nunca`; `not`, `never`.
    public var negations: [String] = []
    /// Words that may stand twice in a row.
    public var repeatableWords: [String] = []
    /// Texts that are the same in the source language.
    public var sameAsSource: [String] = []
    /// Plural categories that may be left to `*`.
    public var optionalPlurals: [String] = []
    /// Written numbers that are names, not figures: `60 Minutes`.
    public var namedNumbers: [String] = []
    /// The shortest and the longest that a translation may be, as multiples of the source's graphemes.
    public var lengthRatio: ClosedRange<Double>?

    /// The order of day, month and year.
    public enum DateOrder: String, CaseIterable, Sendable {
        /// 15 de marzo de 2025.
        case dayMonthYear = "day-month-year"
        /// March 15, 2025.
        case monthDayYear = "month-day-year"
        /// 2025年3月15日.
        case yearMonthDay = "year-month-day"
    }

    /// A register that the text does not speak in.
    public struct OtherRegister: Sendable {
        /// What it is called: `tú`.
        public var name: String
        /// Words that belong to it wherever they stand, spelt with their accents: `tú`, `tus`, `puedes`.
        public var words: [String]
        /// Words that belong to it when a sentence begins with them: `llama`, `busca`.
        public var firstWords: [String]
    }

    /// A word that looks like one of the source and means something else.
    public struct FalseFriend: Sendable {
        /// The word of the source.
        public var source: String
        /// What a hasty translator writes.
        public var avoid: String
        /// What to write.
        public var use: String
        /// Why.
        public var because: String?
    }

    /// Words that are not said, always or beside others.
    public struct RejectedWords: Sendable {
        /// The words.
        public var words: [String]
        /// Only beside one of these; empty for always.
        public var near: [String]
        /// Within how many words.
        public var within: Int
        /// In which documents; empty for all.
        public var documents: [String]
        /// Why.
        public var because: String
        /// What to write.
        public var use: String
        /// Where the rule stands.
        public var place: Diagnostic.Place
    }

    /// Words that together say that a person belongs to a group, and words that attribute it to somebody.
    public struct Accusation: Sendable {
        /// Words of belonging: `miembro`, `pandillero`.
        public var membership: [String]
        /// The groups: `Tren de Aragua`, `banda`.
        public var groups: [String]
        /// Words that say that somebody says so, or that it is denied: `acusó`, `según`, `niegan`.
        public var attribution: [String]
    }
}
