import FoundationEssentials

/// Where the tests find the repository's own files.
package enum Repository {
    /// The repository's folder.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The small project that has one of everything.
    package static let smallProject = "\(root)/Tests/Fixtures/small"

    /// A project of another subject, country and licence, which has no words of the program in it.
    package static let tenantsProject = "\(root)/Tests/Fixtures/tenants"

    /// A project in five languages, one of them right to left and one that ICU has no data for.
    package static let languagesProject = "\(root)/Tests/Fixtures/languages"
}
