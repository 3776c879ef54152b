import FoundationEssentials

/// Where the tests find the repository's own files.
public enum Repository {
    /// The repository's folder.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The small project that has one of everything.
    public static let smallProject = "\(root)/Tests/Fixtures/small"
}
