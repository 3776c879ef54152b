/// Names of files and folders in work. One prefix, so that those of killed processes can be found.
enum TemporaryName {
    private static let prefix = ".glosa-new-"
    /// Of a folder that is about to be exchanged, or was: the old site may be in it, with files of others.
    private static let exchanged = ".glosa-old-"
    private static let count = 10
    private static let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")

    /// A new name that cannot be foreseen: what is planted at a foreseeable one would be written through.
    ///
    /// - Parameter target: The name of the folder that it will become; nil for a file.
    static func make(for target: String? = nil) -> String {
        var generator = SystemRandomNumberGenerator()
        let random = (0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }
        return prefix + String(random) + suffix(target)
    }

    /// The name for a folder in work from its exchange on.
    static func afterExchange(_ name: String) -> String { exchanged + name.dropFirst(prefix.count) }

    /// True for the name of a folder from its exchange on.
    static func isExchanged(_ name: String) -> Bool { name.hasPrefix(exchanged) }

    /// True for the name of a file in work, or of a folder that was to become `target`.
    static func isOne(_ name: String, for target: String? = nil) -> Bool {
        let suffix = suffix(target)
        return (name.hasPrefix(prefix) || (target != nil && isExchanged(name)))
            && name.utf8.count == prefix.utf8.count + count + suffix.utf8.count
            && name.hasSuffix(suffix)
    }

    /// A name of a file system has 255 bytes at most.
    private static func suffix(_ target: String?) -> String {
        target.map { ".\($0.utf8.count > 200 ? "long" : $0)" } ?? ""
    }
}
