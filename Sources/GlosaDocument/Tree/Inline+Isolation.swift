import GlosaICU

extension Inline {
    /// A value of no fact: a date of a notice, the name of a publisher.
    static func value(_ text: String, in line: WritingDirection) -> Inline {
        wrapped(.text(text), Isolation(.value, text, in: line))
    }

    /// Words in another language than the line's.
    static func foreign(_ inner: [Inline], _ language: LocaleTag, in line: WritingDirection) -> Inline {
        wrapped(.language(language, inner), Isolation(.words(language), inner.plainText, in: line))
    }

    /// The link to a page of the web that shows its address.
    static func shownAddress(_ address: String, _ text: String, in line: WritingDirection) -> Inline {
        wrapped(.address(address, [.text(text)]), Isolation(.address, text, in: line))
    }

    private static func wrapped(_ inner: Inline, _ isolation: Isolation?) -> Inline {
        guard let isolation else { return inner }
        return .isolated(isolation, [inner])
    }
}

extension Inline {
    /// The words, those of values between the controls of their isolation.
    ///
    /// - Parameter citation: The text of a citation.
    func isolatedText(_ citation: ([String]) -> String) -> String {
        switch self {
        case .text(let text): text
        case .fact(let fact): fact.isolatedText
        case .contact(let contact): contact.isolatedText
        case .isolated(let isolation, let inner): inner.isolatedText(citation).isolated(by: isolation)
        case .contactLink(_, _, let inner), .term(_, let inner), .source(_, let inner), .link(_, let inner),
            .address(_, let inner), .strong(let inner), .emphasis(let inner), .language(_, let inner),
            .definition(_, let inner), .translation(_, let inner):
            inner.isolatedText(citation)
        case .quote(let open, let inner, let close): open + inner.isolatedText(citation) + close
        case .citation(let ids): citation(ids)
        }
    }

    /// The words without citations, those of values between the controls of their isolation.
    package var isolatedText: String { isolatedText { _ in "" } }
}

extension [Inline] {
    /// The words without citations, those of values between the controls of their isolation.
    package var isolatedText: String { isolatedText { _ in "" } }

    /// The words, with citations as numbers in brackets, each value between the controls of its isolation.
    package func isolatedText(citing sources: CitedSources) -> String {
        isolatedText { sources.isolatedText(of: $0) }
    }

    fileprivate func isolatedText(_ citation: ([String]) -> String) -> String {
        map { $0.isolatedText(citation) }.joined()
    }
}

extension FactSpan {
    /// Its text, between the controls of its isolation.
    package var isolatedText: String { text.isolated(by: isolation) }
}

extension ContactSpan {
    /// Its text, between the controls of its isolation.
    package var isolatedText: String { text.isolated(by: isolation) }
}
