extension String {
    /// True where every byte of the text's UTF-8 is less than a limit: 0x80 for ASCII.
    func hasOnlyBytes(below limit: UInt8) -> Bool {
        // One `max` over the bytes, with no way out of the loop, is what the compiler makes wide instructions of.
        let scanned = utf8.withContiguousStorageIfAvailable { bytes in
            var greatest: UInt8 = 0
            for byte in bytes { greatest = max(greatest, byte) }
            return greatest < limit
        }
        return scanned ?? utf8.allSatisfy { $0 < limit }
    }
}
