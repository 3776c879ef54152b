import GlosaICU

/// A variable of the caller's as a message shows it, in the way that was found when the message was compiled.
struct DirectVariable: ~Copyable, Sendable {
    enum Form: ~Copyable, Sendable {
        /// A text, by no function, or by `:string` so that it can be chosen by.
        case text(selects: Bool)
        /// An integer, by a number function whose options are all literals.
        case integer(DirectInteger)
        /// A whole date, by a date function whose options are all literals.
        case day(DateStyle)
    }

    let name: String
    let form: Form

    init(name: String, form: consuming Form) {
        self.name = name
        self.form = form
    }

    /// The variable's value among the caller's.
    func value(in arguments: some ArgumentLookup) -> DirectValue {
        guard let value = arguments.argument(named: name) else { return .other }
        return read(value)
    }

    private func read(_ value: MessageValue) -> DirectValue {
        switch form {
        case .text:
            if case .string(let text) = value { return .text(text) }
        case .integer(let integer):
            guard case .integer(let number) = value else { return .other }
            let (sum, overflow) = number.addingReportingOverflow(integer.shift)
            if !overflow { return .integer(sum) }
        case .day:
            if case .date(let date) = value, let day = date.civil { return .day(day) }
        }
        return .other
    }

    /// Appends a value that ``value(in:)`` gave; false when it cannot be shown directly.
    func write(_ value: borrowing DirectValue, to sink: inout TextSink) -> Bool {
        switch form {
        case .text:
            guard let text = value.text else { return false }
            sink.append(text)
            return true
        case .integer(let integer):
            guard let number = value.integer else { return false }
            return integer.write(number, to: &sink)
        case .day(let style):
            guard let day = value.day else { return false }
            return sink.append { style.write(day, to: $0) }
        }
    }
}

/// How integers of the caller's are shown: with what `:offset` adds, by a style, and by its template if it has one.
struct DirectInteger: ~Copyable, Sendable {
    let shift: Int
    let style: NumberStyle
    private let template: IntegerTemplate?

    init(shift: Int, style: NumberStyle) {
        self.shift = shift
        self.style = style
        template = style.integerTemplate
    }

    func write(_ number: Int, to sink: inout TextSink) -> Bool {
        guard let template else { return false }
        return sink.append { template.write(number, to: $0) }
    }
}
