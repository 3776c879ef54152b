/// The schema that a file of JSON names as its own.
enum NamedSchema {
    /// The address behind `"$schema"`, which stands at the beginning of a file that has one.
    static func address(in file: Site.File) -> String? {
        guard file.mediaType == "application/json" else { return nil }
        let start = String(decoding: file.bytes.prefix(400), as: UTF8.self)
        guard let key = start.firstRange(of: "\"$schema\"") else { return nil }
        let parts = start[key.upperBound...].split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }
}
