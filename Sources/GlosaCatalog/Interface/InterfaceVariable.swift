import GlosaICU
import MessageFormat

/// A variable that the program gives to one of its messages.
package struct InterfaceVariable: Hashable, Sendable {
    /// The type of its value.
    package enum Kind: Sendable {
        case date, number, text
        /// The value of a fact: any of the other types, or money.
        case fact
    }

    /// The name, without the dollar sign.
    package let name: String
    /// The type of its value.
    package let kind: Kind
    /// False for a variable that a message may leave out.
    package private(set) var isRequired = true

    private init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// A variable of type date.
    static func date(_ name: String = "date") -> InterfaceVariable { InterfaceVariable(name, .date) }

    /// A variable of type number.
    static func number(_ name: String) -> InterfaceVariable { InterfaceVariable(name, .number) }

    /// A variable of type text.
    static func text(_ name: String) -> InterfaceVariable { InterfaceVariable(name, .text) }

    /// A variable that holds the value of a fact.
    static func fact(_ name: String) -> InterfaceVariable { InterfaceVariable(name, .fact) }

    /// The same variable, which a message may leave out.
    var ifWanted: InterfaceVariable {
        var copy = self
        copy.isRequired = false
        return copy
    }

    /// A value of its type, for a trial of a message.
    package var sample: MessageValue {
        switch kind {
        case .date: CivilDate(year: 2026, month: 1, day: 2).flatMap { DateValue($0) }.map { .date($0) } ?? .string("")
        case .number: .integer(2)
        case .text, .fact: .string(name)
        }
    }
}
