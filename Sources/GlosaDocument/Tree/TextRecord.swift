import GlosaCatalog

/// The record of a text that a document shows: its origin, and how far somebody has read it.
package struct TextRecord: Hashable, Sendable {
    /// The origin; nil where nobody recorded it.
    package var origin: TextOrigin?
    /// The standing of its review.
    package var standing: TextStanding

    /// The record of two texts together: of each part the one that asks for more caution. An origin that is known says
    /// more than one that is not.
    package func joined(with other: TextRecord) -> TextRecord {
        TextRecord(
            origin: [origin, other.origin].compactMap { $0 }.min(), standing: min(standing, other.standing))
    }

    /// The record of several texts together; nil where there is none.
    package static func joined(_ records: some Sequence<TextRecord>) -> TextRecord? {
        records.reduce(nil) { whole, next in whole?.joined(with: next) ?? next }
    }
}

extension Document {
    /// The record of some of its lines together; nil where all of their words are the program's.
    package func record(of lines: [[Inline]]) -> TextRecord? {
        .joined(lines.compactMap { texts[$0.plainText] })
    }
}

extension Catalog {
    /// The record of a message as a locale shows it. A sentence that stands in for a missing translation has that of its
    /// own language.
    package func record(of message: CatalogMessage, in locale: LocaleCatalog) -> TextRecord {
        let own = message.standsInFrom.flatMap { self.locale($0) } ?? locale
        let isSource = own.settings.tag == project.sourceLocale
        return TextRecord(
            origin: own.origin(of: message.id),
            standing: own.standing(of: message, original: isSource ? nil : original(of: message.id)))
    }

    /// The origin of the texts of a document in a locale, and of the hazards' for a guide: of several, the one that asks
    /// for most caution. Nil where nobody recorded any.
    func origin(of document: String, _ kind: DocumentKind, in locale: LocaleCatalog) -> TextOrigin? {
        var all: [CatalogMessage] = []
        if kind.hasTermPages {
            all = locale.glossary.entries.flatMap(\.value.messages)
        } else {
            let files = kind.givesInstructions ? [document, DataFile.hazards.rawValue] : [document]
            all = files.flatMap { locale.messages[$0]?.entries.map(\.value) ?? [] }
        }
        return all.compactMap { message in
            let own = message.standsInFrom.flatMap { self.locale($0) } ?? locale
            return own.origin(of: message.id)
        }.min()
    }
}
