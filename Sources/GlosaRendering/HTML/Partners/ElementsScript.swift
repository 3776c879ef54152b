import GlosaSigning

/// A version of the script with which other sites show our content. Whoever embeds it names it by its hash, so that every
/// version is published for ever and its bytes never change.
public struct ElementsScript: Sendable {
    /// The version: `1.0.0`.
    public let version: String
    /// The script, in UTF-8.
    public let bytes: [UInt8]

    /// Every version, the newest last.
    public static let all = [ElementsScript(version: "1.0.0", bytes: PackageResources.elements_1_0_0_js)]

    /// The version that new pages should embed.
    public static var newest: ElementsScript { all[all.count - 1] }

    /// What stands in the attribute `integrity`.
    public var integrity: String { SHA256Digest(of: bytes).integrity }
}
