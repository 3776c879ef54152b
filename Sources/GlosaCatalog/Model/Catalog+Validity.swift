import GlosaICU

extension Catalog {
    /// The last day on which all of the guidance may be relied on; nil when none of it expires. Every page, file and
    /// shared text says it: a saved page cannot know what day it is.
    public var validUntil: CivilDate? {
        outline.documents.entries.lazy
            .flatMap { $0.1.flatMap { $0.blocks.flatMap(\.items) } }.compactMap(\.expires).min()
    }
}

extension Outline {
    /// Whether a document tells readers what to do: then each of its sections is a page of its own.
    public func isGuidance(_ document: String) -> Bool {
        documents[document]?.contains { $0.blocks.contains { !$0.items.isEmpty } } ?? false
    }
}
