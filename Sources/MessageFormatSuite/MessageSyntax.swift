import MessageFormat

/// The two syntaxes that messages are written in.
package enum MessageSyntax: String, CaseIterable, Sendable {
    /// ICU MessageFormat 1.
    case one = "1"
    /// MessageFormat 2.
    case two = "2"

    /// The reason why a text is not a message, in either syntax.
    package struct Failure: Error, Sendable {
        /// The name that the test schema gives it.
        package var name: String
        /// The mistake and its repair.
        package var message: String
        /// The place, in UTF-8 bytes of the source.
        package var range: SourceRange
    }

    /// Parses a message.
    ///
    /// - Throws: ``Failure`` when the text is not a message of this syntax.
    package func parse(_ source: String) throws(Failure) -> Message {
        switch self {
        case .one:
            do throws(MessageFormat1Error) {
                return try Message(parsingMessageFormat1: source)
            } catch {
                throw Failure(name: error.name, message: error.message, range: error.range)
            }
        case .two:
            do throws(MessageSyntaxError) {
                return try Message(parsing: source)
            } catch {
                throw Failure(name: error.name, message: error.message, range: error.range)
            }
        }
    }

    /// The functions that messages of this syntax may call.
    package var functions: FunctionRegistry {
        switch self {
        case .one: .messageFormat1
        case .two: .standard
        }
    }
}
