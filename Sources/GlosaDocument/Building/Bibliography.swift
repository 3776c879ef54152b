import GlosaCatalog
import GlosaICU
import MessageFormat

/// The sources that a document cites, in its language.
enum Bibliography {
    /// One entry for each source cited so far, in the order of the numbers.
    static func make(_ composer: inout Composer) -> CitedSources {
        CitedSources(
            composer.citedSources.compactMap { id in
                guard let source = composer.catalog.sources[id] else { return nil }
                return Document.CitedSource(source: source, text: composer.citation(of: source))
            }, in: composer.locale.settings.direction)
    }
}

extension Composer {
    /// Every source of a kind, by the name of its publisher.
    mutating func sources(of kind: Source.Kind) -> [[Inline]] {
        let sources = catalog.sources.entries.map(\.1).filter { $0.kind == kind }
        guard let collation = try? Collation.shared(locale: locale.settings.collation),
            let sorted = try? collation.sorted(sources, by: { "\($0.publisher) \($0.date?.iso ?? "") \($0.id)" })
        else { return sources.map { citation(of: $0) } }
        return sorted.map { citation(of: $0) }
    }

    /// The way in which a source is cited.
    fileprivate mutating func citation(of source: Source) -> [Inline] {
        var arguments: [String: MessageValue] = ["publisher": .string(source.publisher)]
        arguments["title"] = source.title.map { .string($0) }
        arguments["date"] = source.date.map { .date($0) }
        let form: InterfaceMessage =
            switch (source.title != nil, source.date != nil) {
            case (true, true): .sourceTitledDated
            case (true, false): .sourceTitled
            case (false, true): .sourceDated
            case (false, false): .sourcePlain
            }
        let language = source.foreignTitleLanguage(in: locale.settings.tag)
        var line = interface(form, arguments, languages: language.map { ["title": $0] } ?? [:])
        if let language, let title = source.title, let own = locale.sources[source.id]?.title {
            line.insert(.text(" [\(own)]"), behind: .language(language, [.text(title)]))
        }
        if let location = source.location {
            let own = source.foreignLanguage(in: locale.settings.tag).map { ["where": $0] } ?? [:]
            line += [.text(" ")] + interface(.sourceWhere, ["where": .string(location)], languages: own)
        }
        let reading = self.reading(of: source)
        if !reading.isEmpty { line += [.text(" ")] + reading }
        if let address = source.address {
            line.append(.text(" "))
            line.append(.shownAddress(address, address, in: locale.settings.direction))
        }
        return line
    }

    /// The form in which a source was read; empty for the original, which a reader expects.
    private mutating func reading(of source: Source) -> [Inline] {
        let dated: InterfaceMessage
        let undated: InterfaceMessage
        switch source.read {
        case .original: return []
        case .copy: (dated, undated) = (.sourceCopyOf, .sourceCopy)
        case .asTold: (dated, undated) = (.sourceAsToldOn, .sourceAsTold)
        }
        guard case .on(let date)? = source.seen else { return interface(undated) }
        return interface(dated, ["date": .date(date), "precision": .string(date.day == nil ? "month" : "day")])
    }
}

extension [Inline] {
    /// Puts an inline behind that one of the line which is `other`, or holds it: behind a quotation, not into it.
    fileprivate mutating func insert(_ inline: Inline, behind other: Inline) {
        let place = firstIndex { holder in
            var isHolder = false
            [holder].forEachInline { if $0 == other { isHolder = true } }
            return isHolder
        }
        insert(inline, at: place.map { $0 + 1 } ?? endIndex)
    }
}
