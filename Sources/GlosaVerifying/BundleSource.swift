/// The place where a bundle is read from: a folder, or a server.
package protocol BundleSource: Sendable {
    /// The bytes of a file; nil when there is none of that name.
    ///
    /// - Parameters:
    ///   - path: Its path from the source's root.
    ///   - limit: How many bytes are wanted at most: a file that has more is none of ours.
    func bytes(of path: String, limit: Int) async throws(BundleReadError) -> [UInt8]?

    /// The paths of all files below a folder; nil where nobody can tell, as on a server.
    func paths(below folder: String) async throws(BundleReadError) -> [String]?
}

/// The reason why a bundle could not be read.
package struct BundleReadError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What could not be read.
    package var path: String
    /// The reason.
    package var reason: String

    /// The reason why a bundle could not be read.
    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// A sentence for whoever ran the command.
    package var description: String { "cannot read `\(path)`: \(reason)" }
}
