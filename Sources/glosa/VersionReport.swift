import CBuild
import GlosaCatalog
import GlosaCompression
import GlosaICU
import GlosaSigning

/// The versions of the program and of what its words, days and hashes come from: one line each, `name: version`.
///
/// Lines are added, and never renamed: a bug report and a script that compares two machines go by them.
enum VersionReport {
    /// The text that stands for the report until it is asked for: most commands never load the data that it tells of.
    static let placeholder = "glosa"

    /// The text that ends a command, with the report in the place of ``placeholder``.
    static func completing(_ text: String) -> String { text == placeholder ? lines.joined(separator: "\n") : text }

    private static var lines: [String] {
        let versions: [(String, String?)] = [
            ("commit", String(cString: cbuild_commit())),
            ("icu", ICUVersion.icu),
            ("cldr", ICUVersion.cldr),
            ("unicode", ICUVersion.unicode),
            ("time zones", ICUVersion.timeZones),
            ("zone rules", ZoneFolder.release),
            ("libyaml", YAMLLibrary.version),
            ("libdeflate", Gzip.version),
            ("openssl", CryptoLibrary.version),
        ]
        return versions.map { name, version in "\(name): \(version ?? "unknown")" }
    }
}
