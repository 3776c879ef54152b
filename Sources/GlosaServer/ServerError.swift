/// The reason why a site cannot be served.
package struct ServerError: Error, CustomStringConvertible {
    /// What is in the way, and what to do about it, as a sentence for whoever ran the command.
    package var description: String

    /// A reason.
    package init(_ description: String) { self.description = description }
}
