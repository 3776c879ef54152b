/// Finds telephone numbers and addresses that may stand nowhere, in any spelling.
///
/// ```swift
/// let scanner = ForbiddenScanner([.number(country: "1", national: "5550100199")])
/// scanner.matches(in: Array("(555) 010-0199".utf8)).count   // 1
/// ```
package struct ForbiddenScanner: Sendable {
    /// A number or an address that is looked for.
    package enum Target: Hashable, Sendable {
        /// A telephone number: the country's code and the digits after it.
        case number(country: String, national: String)
        /// A host in small ASCII letters: `example.com`. What stands under it is found too.
        case host(String)
    }

    /// A place that has a target.
    package struct Match: Hashable, Sendable {
        /// The index of the target.
        package let target: Int
        /// The bytes of the text.
        package let range: Range<Int>
    }

    private var numbers: [(target: Int, matcher: NumberMatcher)] = []
    private var hosts: [(target: Int, matcher: HostMatcher)] = []

    /// A scanner for some targets.
    package init(_ targets: [Target]) {
        for (index, target) in targets.enumerated() {
            switch target {
            case .number(let country, let national):
                guard !national.isEmpty else { continue }
                numbers.append(
                    (index, NumberMatcher(country: Array(country.utf8), national: Array(national.utf8))))
            case .host(let host): hosts.append((index, HostMatcher(host)))
            }
        }
    }

    /// True when nothing is looked for.
    package var isEmpty: Bool { numbers.isEmpty && hosts.isEmpty }

    /// Every place of a text that has a target, in order. The text may be a page, data or a script: tags and escapes are
    /// seen through.
    package func matches(in bytes: [UInt8]) -> [Match] {
        guard !isEmpty else { return [] }
        let text = FoldedText(bytes)
        var found: Set<Match> = []
        for row in [text.seen, text.inTags] + (text.isTurned ? [text.seen.reversed] : []) {
            for (target, range) in numberRanges(in: row.symbols) + hostRanges(in: row.symbols) {
                found.insert(Match(target: target, range: text.range(range, of: row)))
            }
        }
        return found.sorted { ($0.range.lowerBound, $0.target) < ($1.range.lowerBound, $1.target) }
    }

    private func hostRanges(in symbols: [UInt8]) -> [(target: Int, range: Range<Int>)] {
        hosts.flatMap { target, matcher in matcher.matches(in: symbols).map { (target, $0) } }
    }

    private func numberRanges(in symbols: [UInt8]) -> [(target: Int, range: Range<Int>)] {
        guard !numbers.isEmpty else { return [] }
        let tokens = NumberTokens(symbols)
        var found: [(target: Int, range: Range<Int>)] = []
        for (target, matcher) in numbers {
            var index = 0
            while index < tokens.list.count {
                if let end = matcher.end(tokens, from: index) {
                    let range = tokens.list[index].symbols.start..<tokens.list[end - 1].symbols.end
                    found.append((target, Int(range.lowerBound)..<Int(range.upperBound)))
                    index = end
                } else {
                    index += 1
                }
            }
        }
        return found
    }
}
