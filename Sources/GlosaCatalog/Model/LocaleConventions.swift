import GlosaDiagnostics
import GlosaICU

/// What a language's own locale.yaml tells the checks about it: how it punctuates, inflects and addresses people, and
/// which words it avoids. Nothing here is code: a third language brings its own.
package struct LocaleConventions: Sendable {
    /// Articles, which a term may stand with or without: `la`, `the`.
    package var articles: [String] = []
    /// Small words that no text of this language does without: `de`, `que`; `the`, `of`. They give a language away.
    package var functionWords: [String] = []
    /// Marks that open and close a sentence, as pairs: `¿ ?`.
    package var sentenceMarks: [LocaleSettings.QuotationMarks] = []
    /// Words that a text in this language's register does not use.
    package var otherRegister: OtherRegister?
    /// Words that are written small in the middle of a sentence: months, days, languages.
    package var smallWords: [String] = []
    /// The months, in order.
    package var months: [String] = []
    /// The order of a date.
    package var dateOrder: DateOrder?
    /// Units of time, of which a number makes a duration: `día`.
    package var durationUnits: [String] = []
    /// Numbers in words: `dos`, `tres`.
    package var numberWords: [String] = []
    /// The mark before decimals; nil for that of the formatting locale.
    package var decimalMark: String?
    /// The mark between thousands; nil for that of the formatting locale.
    package var thousandsMark: String?
    /// The least digits of a whole number that has marks between thousands: 5 for `1500` and `15 000`; nil where every
    /// thousand has one.
    package var thousandsFrom: Int?
    /// The words for amounts of a currency, by its code and by plural category; `other` is always there. A currency
    /// without words has its sign.
    package var currencyWords: [String: [PluralCategory: String]] = [:]
    /// The way in which three dots are written: `…` or `...`; nil where either will do.
    package var ellipsis: String?
    /// Endings that the chosen style of gender does not use: `@`, `xs`, `/a`.
    package var genderEndings: [String] = []
    /// Words that are like one of another language and mean something else.
    package var falseFriends: [FalseFriend] = []
    /// Words that are not said.
    package var rejects: [RejectedWords] = []
    /// Words that tie a person to a group, and those that say who says so.
    package var accusation: Accusation?
    /// Words and phrases that are a sign of a deadline, a right or a duty: `tiene derecho`. Each in every form.
    package var norms: [Claim.Norm: [String]] = [:]
    /// Words that say no: `no`, `nunca`; `not`, `never`.
    package var negations: [String] = []
    /// Words that point to something on a page, and to nothing in a text that leaves it: `este paso`, `abajo`.
    package var pointers: [String] = []
    /// Words that may stand twice in a row.
    package var repeatableWords: [String] = []
    /// Texts that are the same in the source language.
    package var sameAsSource: [String] = []
    /// Plural categories that may be left to `*`.
    package var optionalPlurals: [String] = []
    /// Written numbers that are names, not figures: `60 Minutes`.
    package var namedNumbers: [String] = []
    /// The shortest and the longest that a translation may be, as multiples of the source's graphemes.
    package var lengthRatio: ClosedRange<Double>?

    /// The order of day, month and year.
    package enum DateOrder: String, CaseIterable, Sendable {
        /// 15 de marzo de 2025.
        case dayMonthYear = "day-month-year"
        /// March 15, 2025.
        case monthDayYear = "month-day-year"
        /// 2025年3月15日.
        case yearMonthDay = "year-month-day"
    }

    /// A register that the text does not speak in.
    package struct OtherRegister: Sendable {
        /// Its name: `tú`.
        package var name: String
        /// Words that belong to it wherever they stand, spelt with their accents: `tú`, `tus`, `puedes`.
        package var words: [String]
        /// Words that belong to it when a sentence begins with them: `llama`, `busca`.
        package var firstWords: [String]
    }

    /// A word that looks like one of the source and means something else.
    package struct FalseFriend: Sendable {
        /// The word of the source.
        package var source: String
        /// The words that a hasty translator writes.
        package var avoid: String
        /// The text to write.
        package var use: String
        /// The reason.
        package var because: String?
    }

    /// Words that are not said, always or beside others.
    package struct RejectedWords: Sendable {
        /// The words.
        package var words: [String]
        /// Only beside one of these; empty for always.
        package var near: [String]
        /// Within how many words.
        package var within: Int
        /// In which documents; empty for all.
        package var documents: [String]
        /// The reason.
        package var because: String
        /// The text to write.
        package var use: String
        /// The place where the rule stands.
        package var place: Diagnostic.Place
    }

    /// Words that together say that a person belongs to a group, and words that attribute it to somebody.
    package struct Accusation: Sendable {
        /// Words of belonging: `miembro`, `pandillero`.
        package var membership: [String]
        /// The groups: `Tren de Aragua`, `banda`.
        package var groups: [String]
        /// Words that say that somebody says so, or that it is denied: `acusó`, `según`, `niegan`.
        package var attribution: [String]
    }
}
