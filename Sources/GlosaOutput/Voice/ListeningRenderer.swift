import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Renders a document as a text made for a voice: figures and dates in words, telephone numbers digit by digit,
/// abbreviations as they are said, publishers instead of numbers of sources. One line is one breath: a program that
/// reads aloud pauses at its end.
///
///     try ListeningRenderer(catalog: catalog).render(document)
package struct ListeningRenderer: Sendable {
    private let site: PageSite

    /// A renderer for the documents of a catalog.
    ///
    /// - Throws: ``MissingWords`` for a language that lacks words of the program.
    package init(catalog: Catalog) throws(MissingWords) { self.init(site: try PageSite(catalog: catalog)) }

    /// A renderer for the documents of a site.
    package init(site: PageSite) { self.site = site }

    /// The whole document, ending in a line break.
    package func render(_ document: Document) -> String {
        guard let locale = site.catalog.locale(document.locale) else { return "" }
        let interface = site.interface(document.locale)
        let speech = Speech(locale: locale, interface: interface, currencies: site.catalog.currencies)
        let words = PlainWords(document: document, label: interface[.itemSources])
        var lines: [String] = []
        func say(_ line: [Inline]) {
            guard !line.isEmpty else { return }
            let text = Self.withoutDirections(words.text(line, contact: { speech.say($0) }))
            lines.append(Self.ended(speech.say(text)))
        }
        func section(_ title: [Inline]) {
            lines.append("")
            say(title)
            lines.append("")
        }
        say(document.title)
        say(document.summary)
        for notice in document.head { say(notice.text) }
        for part in document.sections {
            section(part.title)
            for block in part.blocks { for line in block.spoken(interface) { say(line) } }
        }
        if !document.words.isEmpty {
            section(document.wordsTitle)
            for line in document.words.flatMap(\.lines) { say(line) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A line without controls and marks of direction, which have no sound and would part words from their figures.
    private static func withoutDirections(_ line: String) -> String {
        // The controls begin with these bytes in UTF-8.
        guard line.utf8.contains(where: { $0 == 0xD8 || $0 == 0xE2 }) else { return line }
        return String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.properties.isBidiControl }))
    }

    /// A voice falls at a full stop.
    private static func ended(_ line: String) -> String {
        guard let last = line.unicodeScalars.last, !ends.contains(last) else { return line }
        return line + "."
    }

    /// Signs at which a voice falls, or that close what ends so, in the scripts that have other ones than Latin.
    private static let ends = Set(".!?:…»”\"؟۔։।。！？」".unicodeScalars)
}

extension Catalog {
    /// The ISO 4217 codes of the currencies of its facts.
    fileprivate var currencies: Set<String> {
        Set(
            facts.entries.compactMap { entry -> String? in
                guard case .money(_, let currency)? = entry.value.data(in: self) else { return nil }
                return currency
            })
    }
}

extension Block {
    /// The lines of the block as a voice says them: steps are counted, and what is not to be done says so.
    fileprivate func spoken(_ interface: InterfaceWords) -> [[Inline]] {
        let parts = self.parts
        let own = parts.items.flatMap { item -> [[Inline]] in
            let number = interface.text(.spokenStep, ["number": .integer(item.number)])
            let lead = item.kind == .step ? number : interface[.spokenAvoid]
            return [[.text(lead)]] + item.shownLines
        }
        return (parts.items.isEmpty ? parts.text() : own) + parts.children.flatMap { $0.spoken(interface) }
    }
}
