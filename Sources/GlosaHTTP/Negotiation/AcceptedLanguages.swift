/// The languages that a reader asks for (RFC 9110, section 12.5.4), looked up as RFC 4647, section 3.4, has it.
struct AcceptedLanguages {
    private let ranges: [QualityList.Item]

    /// The languages of an `Accept-Language`.
    init(_ field: String) {
        // A stable order: of two that are as welcome, the first that was sent.
        ranges = QualityList(field).items.enumerated()
            .sorted { ($1.element.quality, $0.offset) < ($0.element.quality, $1.offset) }.map(\.element)
    }

    /// Which of these tags, in small letters, is the most welcome; nil when none is, for whoever asks to decide.
    func best(of tags: [String]) -> Int? {
        for range in ranges where range.quality > 0 && range.value != "*" {
            var wanted = range.value[...]
            while true {
                if let index = tags.firstIndex(of: String(wanted)), !isRefused(tags[index]) { return index }
                guard let hyphen = wanted.lastIndex(of: "-") else { break }
                wanted = wanted[..<hyphen]
                // A subtag of one sign only says what kind the next one is.
                if let before = wanted.lastIndex(of: "-"), wanted.distance(from: before, to: wanted.endIndex) == 2 {
                    wanted = wanted[..<before]
                }
            }
        }
        return nil
    }

    /// True where a range with the quality 0 takes the tag in.
    private func isRefused(_ tag: String) -> Bool {
        ranges.contains { $0.quality == 0 && (tag == $0.value || tag.hasPrefix($0.value + "-")) }
    }
}
