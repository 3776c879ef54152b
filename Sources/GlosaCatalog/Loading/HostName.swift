/// The name of a host, as data files hold it.
enum HostName {
    /// The repair of one that is written otherwise.
    static let repair = "write the name alone, in small letters, without `https://` and `www.`: `example.com`"

    /// True for two labels or more, in small letters, without `www.` before them.
    static func isPlain(_ text: String) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.first != "www"
            && labels.allSatisfy { label in
                !label.isEmpty
                    && label.utf8.allSatisfy {
                        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
                    }
            }
    }
}
