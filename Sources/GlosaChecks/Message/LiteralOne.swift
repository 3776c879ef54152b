import GlosaDiagnostics
import GlosaText

/// A figure 1 typed by hand in the variant `one`, which in many languages stands for more numbers than 1.
struct LiteralOne: MessageCheck {
    var id: String { "literal-one" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard !unit.message.message.selectors.isEmpty else { return }
        let selectors = SelectorKind.all(in: unit.message.message)
        for (index, text) in unit.patterns.enumerated() {
            guard let keys = unit.keys(ofPattern: index) else { continue }
            for (selector, key) in zip(selectors, keys) where selector.kind == .cardinal && key.value == "one" {
                for word in text.words where word.length == 1 && text.bytes[word.start] == UInt8(ascii: "1") {
                    let isAttached = word.start > 0 && !isSpace(text.bytes[word.start - 1])
                    if isAttached { continue }
                    findings.report(
                        self, unit, at: text.sourceRange(word.range),
                        "the variant `one` has the figure 1 typed by hand",
                        help: "write `{$\(selector.selector.name)}`, or the word")
                }
            }
        }
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
