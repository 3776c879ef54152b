import GlosaICU

/// The place where the evaluation of a message writes to. There is one evaluation; what comes out is text or parts.
protocol MessageSink {
    /// The number of bytes of text have been written.
    var length: Int { get }

    /// Text of the message, in UTF-8.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
    mutating func isolation(_ control: IsolationControl)
    mutating func markup(_ markup: FormattedMarkup)
    mutating func fallback(_ source: String)

    /// A formatted value, and where it is from.
    mutating func string(_ text: String, _ origin: ValueOrigin)

    /// A number as this sink needs it: made before anything is written, because it can fail.
    associatedtype Number
    static func number(_ style: NumberStyle, _ value: MessageValue) throws(ICUError) -> Number
    mutating func number(_ number: Number, _ origin: ValueOrigin)

    mutating func custom(_ parts: [FormattedExpression.Subpart], _ origin: ValueOrigin)
}

/// The bidirectional controls around placeholders.
enum IsolationControl {
    case leftToRight, rightToLeft, firstStrong, pop

    var scalar: Unicode.Scalar {
        switch self {
        case .leftToRight: "\u{2066}"
        case .rightToLeft: "\u{2067}"
        case .firstStrong: "\u{2068}"
        case .pop: "\u{2069}"
        }
    }

    /// Its three bytes in UTF-8.
    var utf8: [UInt8] { [0xE2, 0x81, lastByte] }

    /// The last of its three bytes in UTF-8; the others are E2 and 81.
    var lastByte: UInt8 {
        switch self {
        case .leftToRight: 0xA6
        case .rightToLeft: 0xA7
        case .firstStrong: 0xA8
        case .pop: 0xA9
        }
    }
}

/// What a part says of itself besides its text.
struct ValueOrigin {
    var type: String
    var value: MessageValue
    var direction: MessageDirection
    var id: String?
    var expression: CompiledExpression
}

/// Writes parts.
struct PartSink: MessageSink {
    let locale: LocaleTag
    var parts: [MessagePart] = []
    var length = 0

    init(locale: LocaleTag) { self.locale = locale }

    private mutating func append(_ part: MessagePart) {
        length += part.text.utf8.count
        parts.append(part)
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { append(.text(String(decoding: bytes, as: UTF8.self))) }
    mutating func isolation(_ control: IsolationControl) { append(.isolation(String(control.scalar))) }
    mutating func markup(_ markup: FormattedMarkup) { append(.markup(markup)) }
    mutating func fallback(_ source: String) { append(.fallback(source: source)) }

    mutating func string(_ text: String, _ origin: ValueOrigin) { append(part(text, [], origin)) }

    static func number(_ style: NumberStyle, _ value: MessageValue) throws(ICUError) -> FormattedNumber {
        try style.formatted(value)
    }

    mutating func number(_ number: FormattedNumber, _ origin: ValueOrigin) {
        append(part(number.text, number.subparts, origin))
    }

    mutating func custom(_ parts: [FormattedExpression.Subpart], _ origin: ValueOrigin) {
        append(part(parts.reduce(into: "") { $0 += $1.text }, parts, origin))
    }

    private func part(_ text: String, _ subparts: [FormattedExpression.Subpart], _ origin: ValueOrigin) -> MessagePart {
        .expression(
            FormattedExpression(
                type: origin.type, text: text, value: origin.value, source: origin.expression.source, locale: locale,
                direction: origin.direction, id: origin.id, subparts: subparts, origin: origin.expression.origin))
    }
}
