import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Renders a document as a text made for a voice: figures and dates in words, telephone numbers digit by digit,
/// abbreviations as they are said. One line is one breath: a program that reads aloud pauses at its end.
///
/// A section with a script has that, and nothing else; any other has all its words, with publishers in place of numbers
/// of sources.
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
        guard var voice = SpokenLines(document, site) else { return "" }
        let isScript = !document.sections.isEmpty && document.sections.allSatisfy { $0.script != nil }
        voice.say(document.title)
        voice.say(document.summary)
        for notice in document.head { voice.say(notice.text) }
        for section in document.sections {
            voice.begin(section.title)
            if let script = section.script { voice.say(script: script) } else { voice.say(all: section.blocks) }
        }
        // A script explains its words itself.
        if !document.words.isEmpty, !isScript {
            voice.begin(document.wordsTitle)
            for line in document.words.flatMap(\.lines) { voice.say(line) }
        }
        return voice.text
    }

    /// The script of a part, ending in a line break: its kind and its last day, its title, and the lines that were written
    /// for a voice. Nil for a part without them, and for one whose words may have changed since.
    package func script(of document: Document) -> String? {
        guard let section = document.sections.first, let script = section.script,
            var voice = SpokenLines(document, site)
        else { return nil }
        for notice in document.travellingNotices {
            // The sentence of a page speaks of a page.
            let until = notice.kind == .validUntil ? site.until(document.validUntil, in: document.locale) : nil
            voice.say(until.map { [.text($0)] } ?? notice.text)
        }
        voice.say([.text(section.preview.title)])
        voice.say(script: script)
        return voice.text
    }
}

extension Document.Section {
    /// Its script, as long as what that retells holds.
    fileprivate var script: Document.Retelling? { voice.flatMap { $0.isExpired ? nil : $0 } }
}
