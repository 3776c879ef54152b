extension [Inline] {
    /// Shows `visit` every inline of the line, each before what stands inside it.
    package func forEachInline(_ visit: (Inline) -> Void) {
        for inline in self {
            visit(inline)
            inline.inner.forEachInline(visit)
        }
    }

    /// The line without links to the glossary: for words that explain a word.
    func withoutTerms() -> [Inline] {
        flatMap { inline -> [Inline] in
            if case .term(_, let inner) = inline { return inner.withoutTerms() }
            return [inline.replacingInner { $0.withoutTerms() }]
        }
    }
}

extension Inline {
    /// Its content.
    var inner: [Inline] {
        switch self {
        case .text, .fact, .contact, .citation: []
        case .contactLink(_, _, let inner), .term(_, let inner), .source(_, let inner), .link(_, let inner),
            .address(_, let inner), .strong(let inner), .emphasis(let inner), .language(_, let inner),
            .isolated(_, let inner), .definition(_, let inner), .quote(_, let inner, _), .translation(_, let inner):
            inner
        }
    }

    fileprivate func replacingInner(_ change: ([Inline]) -> [Inline]) -> Inline {
        switch self {
        case .text, .fact, .contact, .citation: self
        case .contactLink(let id, let href, let inner): .contactLink(id: id, href: href, change(inner))
        case .term(let id, let inner): .term(id: id, change(inner))
        case .source(let id, let inner): .source(id: id, change(inner))
        case .link(let target, let inner): .link(target, change(inner))
        case .address(let address, let inner): .address(address, change(inner))
        case .strong(let inner): .strong(change(inner))
        case .emphasis(let inner): .emphasis(change(inner))
        case .language(let tag, let inner): .language(tag, change(inner))
        case .isolated(let isolation, let inner): .isolated(isolation, change(inner))
        case .definition(let id, let inner): .definition(id: id, change(inner))
        case .quote(let open, let inner, let close): .quote(open: open, change(inner), close: close)
        case .translation(let state, let inner): .translation(state, change(inner))
        }
    }
}
