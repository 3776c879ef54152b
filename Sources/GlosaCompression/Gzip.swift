import CDeflate

/// gzip (RFC 1952), by libdeflate. The same bytes always give the same file.
package enum Gzip {
    /// The compressed bytes; nil where that saves less than a tenth, which is not worth a second file.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 256 else { return nil }
        // What does not fit saves too little.
        let capacity = bytes.count - bytes.count / 10
        let file = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            count = cdeflate_gzip(bytes, bytes.count, output.baseAddress, capacity)
        }
        return file.isEmpty ? nil : file
    }

    /// The bytes of a gzip file; nil when it is damaged, or holds more than `limit` bytes.
    package static func decompressed(_ file: [UInt8], limit: Int) -> [UInt8]? {
        var size = -1
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { output, count in
            size = cdeflate_gunzip(file, file.count, output.baseAddress, limit)
            count = max(0, size)
        }
        return size < 0 ? nil : bytes
    }

    /// The version of libdeflate.
    package static var version: String { String(cString: cdeflate_version()) }
}
