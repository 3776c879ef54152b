import GlosaCatalog
import MessageFormat

/// The sources that a document cites, in its language.
enum Bibliography {
    /// One entry for each source cited so far, in the order of the numbers.
    static func make(_ composer: inout Composer) -> [Document.CitedSource] {
        composer.citedSources.compactMap { id in
            guard let source = composer.catalog.sources[id] else { return nil }
            return Document.CitedSource(source: source, text: text(of: source, &composer))
        }
    }

    private static func text(of source: Source, _ composer: inout Composer) -> [Inline] {
        var arguments: [String: MessageValue] = ["publisher": .string(source.publisher)]
        arguments["title"] = source.title.map { .string($0) }
        arguments["date"] = source.date.map { .date($0) }
        let form: InterfaceText =
            switch (source.title != nil, source.date != nil) {
            case (true, true): .sourceTitledDated
            case (true, false): .sourceTitled
            case (false, true): .sourceDated
            case (false, false): .sourcePlain
            }
        var line = composer.interface(form, arguments)
        if let address = source.address {
            line.append(.text(" "))
            line.append(.address(address, [.text(address)]))
        }
        return line
    }
}
