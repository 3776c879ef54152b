/// A message whose text can be written without evaluating it: texts, and placeholders that show the caller's texts,
/// integers and dates in ways that were found when it was compiled.
///
/// It writes what the evaluation of the message would, or gives up, and then the message is evaluated. So all that is
/// unusual (a missing value, one of another type, an error) has one way to go, and so have parts.
final class DirectProgram: Sendable {
    private let variables: UniqueList<DirectVariable>
    private let choice: DirectChoice?
    private let patterns: UniqueList<DirectPattern>

    init(
        variables: consuming UniqueList<DirectVariable>, choice: consuming DirectChoice?,
        patterns: consuming UniqueList<DirectPattern>
    ) {
        self.variables = variables
        self.choice = choice
        self.patterns = patterns
    }

    /// The text of the message; nil when it has to be evaluated.
    func text(_ arguments: some ArgumentLookup) -> String? {
        withUnsafeTemporaryAllocation(of: DirectValue.self, capacity: variables.count) { values in
            for place in 0..<variables.count {
                values.initializeElement(at: place, to: variables[place].value(in: arguments))
            }
            defer { for place in 0..<variables.count { values.deinitializeElement(at: place) } }
            guard let index = variant(values) else { return nil }
            return TextSink.attempt { sink in
                patterns[index].write(variables, values, to: &sink) && sink.length <= MessageLimits.outputLength
            }
        }
    }

    private func variant(_ values: UnsafeMutableBufferPointer<DirectValue>) -> Int? {
        switch choice {
        case .some(let choice): choice.variant(for: values)
        case .none: 0
        }
    }
}
