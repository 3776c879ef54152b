/// Why a site cannot be served.
public struct ServerError: Error, CustomStringConvertible {
    /// What is in the way, and what to do about it, as a sentence for whoever ran the command.
    public var description: String

    /// A reason.
    public init(_ description: String) { self.description = description }
}
