import FoundationEssentials

/// Where the tests find the repository's own files.
package enum Repository {
    /// The repository's folder.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The small project that has one of everything.
    package static let smallProject = "\(root)/Tests/Fixtures/small"
}
