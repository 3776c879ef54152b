import GlosaDiagnostics

/// The entries of a glossary that ``TermSearch`` could find, told by their text before they are parsed: each that has all
/// the stems of a query in it, and those whose text YAML may have written otherwise.
struct TermCandidates {
    private let stems: [[UInt8]]

    init(_ query: String, endings: [String]) {
        stems = WordStems.of(query, endings: endings).map { Array($0.utf8) }
    }

    /// True for an entry that may be found.
    ///
    /// - Parameter term: The entry of terms.yaml, which may have an abbreviation.
    func mayHave(_ entry: YAMLEntry, term: YAMLEntry?) -> Bool {
        guard !stems.isEmpty else { return false }
        let text = "\(entry.source)\n\(term?.source ?? "")"
        // An escape stands for another letter.
        if text.utf8.contains(UInt8(ascii: "\\")) { return true }
        let folded = Array(SearchKey.of(text).utf8)
        return stems.allSatisfy { Self.has($0, folded) }
    }

    private static func has(_ part: [UInt8], _ text: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= text.count else { return part.isEmpty }
        return (0...text.count - part.count).contains { start in
            text[start] == first && text[start..<start + part.count].elementsEqual(part)
        }
    }
}

extension YAMLEntry {
    /// The entry as it stands in its file.
    fileprivate var source: Substring {
        let bytes = file.text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: file.offset(ofLine: firstLine))
        let end = bytes.index(bytes.startIndex, offsetBy: file.offset(ofLine: endLine))
        return file.text[start..<end]
    }
}
