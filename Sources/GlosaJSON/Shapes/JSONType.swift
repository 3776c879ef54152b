/// The types of a value in our JSON.
package indirect enum JSONType: Hashable, Sendable {
    /// A text of a certain form, never empty.
    case string(JSONStringForm)
    /// This text and no other.
    case constant(String)
    /// One of these texts.
    case choice([String])
    /// A whole number, not below `minimum`.
    case integer(minimum: Int)
    /// True or false.
    case boolean
    /// A list; `isFilled` when it has at least one item.
    case list(JSONType, isFilled: Bool)
    /// A map whose keys the data chooses.
    case map(JSONStringForm, JSONType)
    /// A map of a shape, by its name.
    case shape(String)
    /// A map of one of several shapes, by their names.
    case anyOf([String])
}

/// What a text in our JSON may look like. Every form refuses the empty text.
package enum JSONStringForm: String, CaseIterable, Sendable {
    /// Words for people.
    case text
    /// A piece of HTML.
    case html
    /// An id of the catalog: `credible-fear-interview`.
    case identifier
    /// A day (`2025-03-15`), a month or a year.
    case date
    /// A whole day.
    case day
    /// A day, or the word `undated`.
    case seen
    /// A length of time in ISO 8601: `P125D`.
    case duration
    /// A time of day in hours and minutes: `08:00`, or `24:00` for its end.
    case time
    /// The name of a time zone: `America/New_York`.
    case zone
    /// A decimal number as text, so that no digit is lost: `6000000`.
    case decimal
    /// An absolute address of the web: https.
    case address
    /// The place where a link may lead: https, mailto, tel or sms.
    case link
    /// A path from the folder of the file that names it.
    case path
    /// A language tag (BCP 47).
    case language
    /// A SHA-256 in 64 hexadecimal digits.
    case hash
    /// A place in the documents: `guidance.find`.
    case place
    /// An ISO 4217 code, or the unit of a fact's value: `day`.
    case unit
    /// The number of a version: `1.0`.
    case version
    /// The release of the rules of time zones: `2025b`.
    case release

    /// The regular expression (ECMA 262) of the form; nil for words.
    package var pattern: String? {
        switch self {
        case .text: nil
        case .html: nil
        case .identifier: "^[a-z0-9]+(-[a-z0-9]+)*$"
        case .date: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
        case .day: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        case .seen: "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|undated)$"
        case .duration: "^P[0-9]+D$"
        case .time: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"
        case .zone: "^[A-Za-z0-9_+:-]+(/[A-Za-z0-9_+-]+)*$"
        case .decimal: "^-?[0-9]+(\\.[0-9]+)?$"
        case .address: "^https://[^\\s\"<>]+$"
        case .link: "^(https://|mailto:|tel:|sms:)[^\\s\"<>]+$"
        case .path: "^(\\.\\./)*[A-Za-z0-9][A-Za-z0-9._/-]*$"
        case .language: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
        case .hash: "^[0-9a-f]{64}$"
        case .place: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$"
        case .unit: "^([A-Z]{3}|day)$"
        case .release: "^[0-9]{4}[a-z]+$"
        case .version: "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"
        }
    }

    /// The format, as JSON Schema names it, of what a pattern alone cannot tell.
    package var format: String? {
        switch self {
        case .day: "date"
        case .address, .link: "uri"
        case .text, .html, .identifier, .date, .seen, .duration, .time, .zone, .decimal, .path, .language, .hash,
            .place, .unit, .version, .release:
            nil
        }
    }
}
