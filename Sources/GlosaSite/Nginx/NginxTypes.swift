/// The media types of a site's files, as nginx is told them: by the end of a name, and where that is not enough by folder.
struct NginxTypes {
    /// The types that say how their letters are written, and those that are worth compressing.
    let charset: [String]
    let compressible: [String]
    /// The lines inside `types`.
    let lines: [String]
    /// The folders and files whose type is another than that of most names with the same end.
    let exceptions: [(path: String, rule: FileRule, lines: [String])]

    /// The statements that are true of an exception.
    private struct Exception: Hashable {
        let type: String
        let rule: FileRule
    }

    init(_ files: [Site.File]) {
        var counts: [String: [String: Int]] = [:]
        var withCharset: Set<String> = []
        for file in files {
            let (type, hasCharset) = Self.bare(file.mediaType)
            if hasCharset { withCharset.insert(type) }
            guard let end = Self.end(of: file.path) else { continue }
            counts[end, default: [:]][type, default: 0] += 1
        }
        let usual = counts.compactMapValues { types in types.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
        lines = usual.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key);" }
        let others = files.compactMap { file -> (path: String, value: Exception?)? in
            guard let end = Self.end(of: file.path), counts[end]?.count ?? 0 > 1 else { return nil }
            let type = Self.bare(file.mediaType).type
            let exception = Exception(type: "\(type) \(end)", rule: file.resource.rule)
            return (file.path, type == usual[end] ? nil : exception)
        }
        exceptions = UniformFolders.places(others).compactMap { place in
            place.value.map { (place.path, $0.rule, ["types { \($0.type); }"]) }
        }
        let all = Set(counts.values.flatMap(\.keys))
        // nginx always compresses text/html, and always says how it is written.
        charset = withCharset.subtracting(["text/html"]).sorted()
        compressible = all.filter(MediaType.isText).subtracting(["text/html"]).sorted()
    }

    private static func bare(_ mediaType: String) -> (type: String, hasCharset: Bool) {
        let parts = mediaType.split(separator: ";")
        return (String(parts.first ?? ""), parts.dropFirst().contains { $0.contains("charset=utf-8") })
    }

    private static func end(of path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        let end = String(name[name.index(after: dot)...])
        return end.isEmpty || end == "gz" ? nil : end
    }
}
