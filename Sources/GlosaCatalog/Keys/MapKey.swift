/// A key of a map of the project's files: its reader, the messages about it and the JSON Schema of its file go by the same
/// declaration. A key that is not declared cannot be read.
struct MapKey: Sendable {
    let name: String
    let form: KeyForm
    /// True for a key that no map of the kind may lack.
    let isRequired: Bool
    /// A sentence for editors: what the key is for, without a final stop.
    let explanation: String

    init(_ name: String, _ form: KeyForm, isRequired: Bool = false, _ explanation: String) {
        self.name = name
        self.form = form
        self.isRequired = isRequired
        self.explanation = explanation
    }
}

/// The values that a key may have.
indirect enum KeyForm: Sendable {
    /// A text, whatever YAML takes it for.
    case text
    /// A text of a form (ECMA 262).
    case pattern(String)
    /// A whole number.
    case integer(minimum: Int)
    /// A number above zero.
    case number
    /// True, or absent.
    case flag
    /// One of these words.
    case choice([String])
    /// A list.
    case list(KeyForm)
    /// A list, or one item in place of a list of one.
    case oneOrMore(KeyForm)
    /// A map with these keys.
    case map([MapKey])
    /// A map with these keys, and with others that the data declares.
    case openMap([MapKey])
    /// A map whose keys are ids or language tags.
    case mapByID(KeyForm)
    /// One of several forms.
    case either([KeyForm])
    /// A block of the outline, whose keys its schema defines once: a branch holds blocks.
    case block
}

extension KeyForm {
    /// An id of another file.
    static let id = KeyForm.pattern("^[a-z0-9]+(-[a-z0-9]+)*$")
    /// An id with that of its document before it: `guidance.find`.
    static let place = KeyForm.pattern("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$")
    /// A language tag (BCP 47).
    static let language = KeyForm.pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
    /// A whole day.
    static let day = KeyForm.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    /// A day, a month or a year.
    static let date = KeyForm.pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
    /// A time on the 24-hour clock.
    static let time = KeyForm.pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$")
    /// A span of days: `90 days`.
    static let days = KeyForm.pattern("^[1-9][0-9]* days?$")
    /// An address of the web.
    static let address = KeyForm.pattern("^https://[^\\s\"<>]+$")
    /// A hash of a text, as review.yaml holds it.
    static let hash = KeyForm.pattern("^[0-9a-f]{\(ContentHash.length)}$")
    /// A MessageFormat message.
    static let message = KeyForm.text
    /// An opening and a closing mark.
    static let pairs = KeyForm.list(.list(.text))
    /// A list of short texts.
    static let texts = KeyForm.oneOrMore(.text)

    /// One of the words of an enumeration.
    static func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> KeyForm
    where Choice.RawValue == String {
        .choice(type.allCases.map(\.rawValue))
    }

    /// Every key in it, at any depth.
    var keys: [MapKey] {
        switch self {
        case .text, .pattern, .integer, .number, .flag, .choice, .block: []
        case .list(let form), .oneOrMore(let form), .mapByID(let form): form.keys
        case .map(let keys), .openMap(let keys): keys.flatMap { [$0] + $0.form.keys }
        case .either(let forms): forms.flatMap(\.keys)
        }
    }
}
