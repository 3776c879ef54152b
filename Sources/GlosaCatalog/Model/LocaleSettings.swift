import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// The conventions of one language: locale.yaml.
package struct LocaleSettings: Sendable {
    /// The locale.
    package var tag: LocaleTag
    /// The name of the language in itself.
    package var displayName: String
    /// The direction in which it is written.
    package var direction: WritingDirection
    /// The locale that formats its numbers and dates (es -> es-US): always of the language itself, so that no word comes
    /// from another. ICU may lack it.
    package var formatting: LocaleTag
    /// The language's own words, patterns and rules, where ICU has none, and the locales that lend it their digits.
    package var data: LocaleData
    /// The way in which the reader is addressed: `usted`.
    package var register: String?
    /// The addresses of pages in this language.
    package var paths: LocalePaths
    /// Quotation marks from the outermost inwards, as pairs.
    package var quotes: [QuotationMarks]
    /// Zones, besides a contact's own, in which its hours are shown.
    package var hoursZones: [HoursZone]
    /// The difficulty of reading a text, measured as this language measures it; nil where nothing is known.
    package var readability: ReadabilityScale?
    /// What a voice says for what is written, where it would read it wrong: abbreviations, names of offices.
    package var spoken: [Spoken]
    /// Parts of the day as a voice says them after an hour, each from its first moment on, earliest first; empty
    /// where the marks of the clock are said as they are written.
    package var dayParts: [DayPart]
    /// Words that number words before them agree with in the feminine, for a voice: *horas*.
    package var feminineWords: [String]
    /// Endings that inflection adds or changes, folded, longest first, for looking a word up.
    package var inflectionEndings: [String]
    /// The language's conventions, which checks go by.
    package var conventions: LocaleConventions
    /// Its own names of other languages, where ICU has none or others.
    package var languageNames: [LocaleTag: String] = [:]

    /// A zone in which readers of this language live.
    package struct HoursZone: Hashable, Sendable {
        /// The zone.
        package var zone: TimeZoneID
        /// Its readers' name of the place: "casi todo Texas".
        package var name: String
        /// The readers that live there; nil for a zone that is shown to all.
        package var audience: Audience?
    }

    /// Words as they are said aloud.
    package struct Spoken: Hashable, Sendable {
        /// The thing that is written: "a. m.".
        package var write: String
        /// The thing that is said: "de la mañana".
        package var say: String
        /// The place where locale.yaml says so.
        package var place: Diagnostic.Place
    }

    /// A part of the day as it is said after an hour.
    package struct DayPart: Hashable, Sendable {
        /// Its first moment.
        package var from: CivilTime
        /// The words: "de la mañana".
        package var say: String
    }

    /// A measure of how hard a text is to read.
    package enum ReadabilityScale: String, CaseIterable, Sendable {
        /// INFLESZ, for Spanish: from 0, hard, to 100, easy.
        case inflesz
        /// Flesch-Kincaid, for English: years of school.
        case fleschKincaid = "flesch-kincaid"
    }

    /// A pair of quotation marks.
    package struct QuotationMarks: Hashable, Sendable {
        /// The opening mark.
        package var open: String
        /// The closing mark.
        package var close: String

        /// A pair of quotation marks.
        package init(open: String, close: String) {
            self.open = open
            self.close = close
        }
    }
}
