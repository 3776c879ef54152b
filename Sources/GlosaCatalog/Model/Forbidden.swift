import GlosaDiagnostics
import GlosaText

/// A telephone number or an address that appears in nothing that is published, in no spelling:
/// Resources/forbidden.yaml.
package struct Forbidden: Sendable {
    /// Its id: `tip-line`.
    package let id: String
    /// The number or the host.
    package let target: ForbiddenScanner.Target
    /// The reason, for the keepers of the project; never published.
    package let because: String
    /// The entry that defines it.
    package let place: Diagnostic.Place

    /// The name that may be said: a number by its last four digits, an address by its id alone.
    package var shown: String {
        switch target {
        case .number(_, let national): "`\(id)`, a number that ends in \(national.suffix(4))"
        case .host: "`\(id)`, an address"
        }
    }
}

/// Everything that is forbidden, ready to be looked for.
package struct ForbiddenContacts: Sendable {
    /// The id of the findings.
    package static let finding = "forbidden-contact"
    /// The file that says what is forbidden, and is not held against itself.
    package static let file = "Resources/forbidden.yaml"

    private let entries: [Forbidden]
    private let scanner: ForbiddenScanner

    /// A place of a text that has something forbidden.
    package struct Hit: Sendable {
        package let entry: Forbidden
        /// The bytes of the text.
        package let range: Range<Int>

        /// A sentence for a finding, without the number.
        package var message: String { "here stands \(entry.shown), which may stand nowhere" }
    }

    /// Everything that a catalog forbids.
    package init(_ catalog: Catalog) {
        entries = catalog.forbidden.entries.map(\.value)
        scanner = ForbiddenScanner(entries.map(\.target))
    }

    /// True when nothing is forbidden.
    package var isEmpty: Bool { scanner.isEmpty }

    /// Every place of a text that has something forbidden, in order.
    package func hits(in bytes: [UInt8]) -> [Hit] {
        scanner.matches(in: bytes).map { Hit(entry: entries[$0.target], range: $0.range) }
    }

    /// An error for each hit in a file that is about to be published, by line and column; the line itself is not shown.
    package func diagnostics(in bytes: [UInt8], of file: String) -> [Diagnostic] {
        hits(in: bytes).map { hit in
            let before = bytes[..<hit.range.lowerBound]
            let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
            let line = before.count { $0 == UInt8(ascii: "\n") } + 1
            return Diagnostic(
                .error, Self.finding, hit.message, at: Diagnostic.Place(file: file, line: line, column: column),
                help: "find the words that make this file, and take it out of them")
        }
    }
}
