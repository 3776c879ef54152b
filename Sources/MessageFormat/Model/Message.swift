/// A message in the data model of MessageFormat 2: declarations, and a pattern or variants to choose from.
///
/// ```swift
/// let message = try Message(parsing: "Hola, {$name}.")
/// message.externalVariables   // ["name"]
/// message.serialized          // "Hola, {$name}."
/// ```
///
/// Two messages are equal when they say the same; where their parts stood in the source does not count.
/// See UTS #35 part 9, "Interchange Data Model".
public struct Message: Hashable, Sendable {
    /// `.input` and `.local` declarations, in source order.
    public var declarations: [Declaration]
    /// The pattern, or the matcher.
    public var body: Body

    /// A message made in code.
    public init(declarations: [Declaration] = [], body: Body) {
        self.declarations = declarations
        self.body = body
    }

    /// The thing that is formatted.
    public enum Body: Hashable, Sendable {
        /// The one pattern of a message without `.match`.
        case pattern(Pattern)
        /// `.match $a $b` and its variants, at least one.
        case match(selectors: [VariableReference], variants: [Variant])
    }
}
