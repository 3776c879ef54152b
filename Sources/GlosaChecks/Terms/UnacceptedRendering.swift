import GlosaDiagnostics

/// Words that are marked as a term and are none of its renderings.
struct UnacceptedRendering: MessageCheck {
    var id: String { "unaccepted-rendering" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for text in unit.patterns {
            for span in text.spans where span.markup.name == "term" {
                guard case .literal(let literal)? = span.markup.options.first?.value,
                    let index = unit.locale.terms.firstIndex(where: { $0.id == literal.value })
                else { continue }
                let words = text.words(of: span)
                guard !words.isEmpty else { continue }
                let isAccepted = text.hits.contains { hit in
                    guard case .term(index, _) = hit.meaning else { return false }
                    return hit.words.overlaps(words)
                }
                if isAccepted { continue }
                let term = unit.locale.terms[index]
                findings.report(
                    self, unit,
                    at: text.sourceRange(text.words[words.lowerBound].start..<text.words[words.upperBound - 1].end),
                    "“\(text.text(text.words[words.lowerBound].start..<text.words[words.upperBound - 1].end))” is not how the glossary says `\(term.id)`",
                    help:
                        "write “\(term.entry.term)”\(Self.others(term)); or, if this is right too, add it to `also` in "
                        + "glossary.yaml")
            }
        }
    }

    private static func others(_ term: CheckedLocale.CheckedTerm) -> String {
        let others = Array(Set(term.renderings.dropFirst())).sorted()
        return others.isEmpty ? "" : ", or \(others.map { "“\($0)”" }.joined(separator: ", "))"
    }
}
