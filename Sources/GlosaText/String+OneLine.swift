extension String {
    /// The text with a space for every line feed: a line break inside a message is a space to readers.
    package var onOneLine: String {
        guard utf8.contains(UInt8(ascii: "\n")) else { return self }
        return String(
            decoding: utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
