import GlosaDiagnostics

/// Checks search.yaml of one locale: a key with a full stop names something that a search leads to, any other a group.
struct SearchWordsChecker {
    let checker: ReferenceChecker
    let locale: LocaleCatalog

    func check() {
        let found = checker.catalog.searchableIDs
        for (id, words) in locale.search.entries {
            guard id.contains(".") else {
                checkGroup(id, words)
                continue
            }
            if !found.isUnread, !found.ids.contains(id) {
                checker.sink.error(
                    "unknown-link", "no part, step or term is called `\(id)`", at: words.place,
                    help: NearMiss.of(id, among: Array(found.ids)).map { "did you mean `\($0)`?" }
                        ?? "remove it, or correct the id: `guidance.find`, `guidance.find-look`, `glossary.asylum`")
            }
            if !words.same.isEmpty || !words.ignored.isEmpty || !words.weak.isEmpty {
                checker.sink.error(
                    "wrong-value", "`\(id)` is found by the search, and has the keys of a group of words",
                    at: words.place, help: "write `same`, `ignore` and `weak` under a key without a full stop")
            }
        }
    }

    private func checkGroup(_ id: String, _ words: SearchWords) {
        guard words.name != nil || !words.words.isEmpty else { return }
        checker.sink.error(
            "wrong-value", "`\(id)` is a group of words, and has the keys of something that is found",
            at: words.place,
            help: "write the full id, such as `guidance.\(id)`; or `same: […]` for words that mean the same")
    }
}

extension Catalog {
    /// Everything that a search leads to, by full id: parts, situations, steps and tables of guides, and terms.
    fileprivate var searchableIDs: (ids: Set<String>, isUnread: Bool) {
        var ids: Set<String> = []
        for (document, sections) in outline.documents.entries where kind(of: document)?.hasSectionPages == true {
            for section in sections {
                ids.insert("\(document).\(section.id)")
                for id in section.blocks.flatMap(\.searchableIDs) { ids.insert("\(document).\(id)") }
            }
        }
        if let glossary { for id in terms.ids { ids.insert("\(glossary).\(id)") } }
        return (ids, outline.documents.hasUnread || terms.hasUnread)
    }
}

extension Outline.Block {
    /// Ids of the block, and of those in it, that are places on a page which a search leads to.
    fileprivate var searchableIDs: [String] {
        switch self {
        case .item(let item): [item.action.id]
        case .branch(let branch): [branch.title.id] + branch.blocks.flatMap(\.searchableIDs)
        case .choice: parts.blocks.flatMap(\.searchableIDs)
        case .table(let table, _): [table.id]
        case .heading, .paragraph, .points, .timeline, .route, .warning, .question, .disagreements, .bibliography,
            .contacts, .say, .fill, .withdrawn, .retelling:
            []
        }
    }
}
