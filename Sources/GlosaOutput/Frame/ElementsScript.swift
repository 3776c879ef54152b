import GlosaSigning

/// A version of the script with which other sites show our content. Whoever embeds it names it by its hash, so that every
/// version is published for ever and its bytes never change.
package struct ElementsScript: Sendable {
    /// The version: `1.0.0`.
    package let version: String
    /// The script, in UTF-8.
    package let bytes: [UInt8]

    /// Every version, the newest last.
    package static let all = [ElementsScript(version: "1.0.0", bytes: PackageResources.elements_1_0_0_js)]

    /// The version that new pages should embed.
    package static var newest: ElementsScript { all[all.count - 1] }

    /// The value of the attribute `integrity`.
    package var integrity: String { SHA256Digest(of: bytes).integrity }
}
