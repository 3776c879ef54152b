/// A plural rule that does not parse: what is wrong, and where.
///
/// ```swift
/// do throws(PluralRuleError) {
///     _ = try PluralRuleSet(parsing: "one: n is 1")
/// } catch {
///     error.offset    // 7
///     error.message   // "`is` is no longer a word of plural rules: write `=`"
/// }
/// ```
public struct PluralRuleError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The Unicode scalars before the mistake.
    public let offset: Int
    /// The Unicode scalars of the mistake; 0 at the end of the text.
    public let length: Int
    /// The mistake and its repair, in one sentence without a final stop.
    public let message: String

    /// Makes an error about a stretch of a rule.
    public init(offset: Int, length: Int, message: String) {
        self.offset = offset
        self.length = length
        self.message = message
    }

    /// ``message``, with the column that it is about.
    public var description: String { "\(message) (column \(offset + 1))" }
}
