import Glibc

/// The system's folder of zone files, whose rules are newer than those that an ICU was built with.
///
/// ```swift
/// ZoneFolder.system.version   // "2025b", from the tzdata of the machine
/// ```
public struct ZoneFolder: Sendable {
    /// The folder of the machine: `TZDIR`, or /usr/share/zoneinfo.
    public static let system = ZoneFolder(
        path: getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo")

    /// The release of the rules that clocks go by: those of the machine's folder, else of ICU; nil when neither tells.
    public static var release: String? { system.version ?? ICUVersion.timeZones }

    /// The folder's path.
    public let path: String

    /// A folder of zone files, one a zone, under their IANA names.
    public init(path: String) { self.path = path }

    /// The release of the rules, such as `2025b`; nil when the folder does not tell.
    public var version: String? {
        // Debian's tzdata names it in the first line of its source; others have a file for it.
        if let line = bytes("tzdata.zi", atMost: 64)?.split(separator: UInt8(ascii: "\n")).first {
            let text = String(decoding: line, as: UTF8.self)
            if text.hasPrefix("# version ") { return String(text.dropFirst(10)) }
        }
        guard let text = bytes("+VERSION", atMost: 64) else { return nil }
        let version = String(decoding: text.prefix { $0 > 0x20 }, as: UTF8.self)
        return version.isEmpty ? nil : version
    }

    /// The rules of a zone by its IANA name; nil when the folder has no such file, or none that can be read.
    func zone(_ name: String) -> ZoneFile? {
        guard Self.isName(name) else { return nil }
        return bytes(name, atMost: 1 << 20).flatMap(ZoneFile.init)
    }

    /// A path of letters that stays in the folder, and no copy of the zones that counts leap seconds.
    private static func isName(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, first != "right", first != "posix" else { return false }
        return parts.allSatisfy { part in
            // Names of zones begin with a capital; `localtime` and `posixrules` are the machine's own.
            part.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
                && part.utf8.allSatisfy {
                    (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || "-+_".utf8.contains($0)
                }
        }
    }

    private func bytes(_ name: String, atMost limit: Int) -> [UInt8]? {
        guard let file = fopen("\(path)/\(name)", "re") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: min(limit, 1 << 13))
        var length = 0
        while true {
            let count = bytes.withUnsafeMutableBytes {
                fread($0.baseAddress?.advanced(by: length), 1, $0.count - length, file)
            }
            guard ferror(file) == 0 else { return nil }
            length += count
            guard length == bytes.count, bytes.count < limit else { break }
            bytes += [UInt8](repeating: 0, count: min(bytes.count, limit - bytes.count))
        }
        return Array(bytes.prefix(length))
    }
}
