import CZlib

/// gzip (RFC 1952), by zlib. The same bytes always give the same file.
package enum Gzip {
    /// The bytes compressed as far as zlib can; nil where that saves less than a tenth, which is not worth a second file.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 256 else { return nil }
        let capacity = czlib_gzip_bound(bytes.count)
        let file = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            count = czlib_gzip(bytes, bytes.count, 9, output.baseAddress, capacity)
        }
        return file.isEmpty || file.count > bytes.count - bytes.count / 10 ? nil : file
    }

    /// The bytes of a gzip file; nil when it is damaged, or holds more than `limit` bytes.
    package static func decompressed(_ file: [UInt8], limit: Int) -> [UInt8]? {
        var size = -1
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { output, count in
            size = czlib_gunzip(file, file.count, output.baseAddress, limit)
            count = max(0, size)
        }
        return size < 0 ? nil : bytes
    }

    /// The version of zlib that is loaded.
    package static var version: String { String(cString: czlib_version()) }
}
