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
    /// The pairs of symbols that a host can begin with, by ``SymbolFold/pair(_:_:)``.
    private var hostBeginnings = [Bool](repeating: false, count: SymbolFold.pairCount)

    /// A scanner for some targets.
    package init(_ targets: [Target]) {
        for (index, target) in targets.enumerated() {
            switch target {
            case .number(let country, let national):
                guard !national.isEmpty else { continue }
                numbers.append(
                    (index, NumberMatcher(country: Array(country.utf8), national: Array(national.utf8))))
            case .host(let host):
                let matcher = HostMatcher(host)
                hosts.append((index, matcher))
                hostBeginnings = zip(hostBeginnings, matcher.pairs).map { $0 || $1 }
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
        let seen = ranges(in: text.seen)
        let inTags = ranges(in: text.inTags)
        let turned = text.isTurned ? ranges(in: text.seen.reversed()) : []
        guard !seen.isEmpty || !inTags.isEmpty || !turned.isEmpty else { return [] }
        let offsets = text.offsets()
        var found: Set<Match> = []
        for (ranges, offsets) in [(seen, offsets.seen), (inTags, offsets.inTags), (turned, offsets.seen.reversed())] {
            for (target, range) in ranges {
                found.insert(Match(target: target, range: text.range(offsets[range])))
            }
        }
        return found.sorted {
            ($0.range.lowerBound, $0.target, $0.range.upperBound) < (
                $1.range.lowerBound, $1.target, $1.range.upperBound
            )
        }
    }

    /// Every place of a row that has a target.
    private func ranges(in row: [UInt8]) -> [(target: Int, range: Range<Int>)] {
        row.withUnsafeBufferPointer { symbols in
            let tokenizer = hostBeginnings.withUnsafeBufferPointer { NumberTokenizer(symbols, hostBeginnings: $0) }
            var found: [(target: Int, range: Range<Int>)] = []
            tokenizer.withTokens { tokens in
                for (target, matcher) in numbers {
                    for match in matcher.matches(in: tokens) {
                        let first = tokens.list[match.lowerBound].symbols
                        let last = tokens.list[match.upperBound - 1].symbols
                        found.append((target, Int(first.start)..<Int(last.end)))
                    }
                }
            }
            for (target, matcher) in hosts {
                found += matcher.matches(in: symbols, from: tokenizer.hostStarts).map { (target, $0) }
            }
            return found
        }
    }
}
