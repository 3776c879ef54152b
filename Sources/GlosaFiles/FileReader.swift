import Glibc

/// Reads plain files without following a last link and without waiting for a pipe.
package enum FileReader {
    /// The content; nil for what is no plain file, is larger than `limit` bytes or cannot be read, with `errno` set.
    package static func content(of path: String, atMost limit: Int) -> [UInt8]? {
        guard let file = Descriptor(open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)) else { return nil }
        guard file.status?.isFile == true else {
            errno = EINVAL
            return nil
        }
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file.number, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return content }
            content += chunk[..<count]
            guard content.count <= limit else {
                errno = EFBIG
                return nil
            }
        }
    }
}
