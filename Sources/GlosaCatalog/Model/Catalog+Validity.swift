import GlosaICU

extension Catalog {
    /// The last day on which all of the guidance may be relied on; nil when none of it expires. Every page, file and
    /// shared text says it: a saved page cannot know what day it is.
    package var validUntil: CivilDate? {
        outline.documents.entries.lazy
            .flatMap { $0.1.flatMap { $0.blocks.flatMap(\.items) } }.compactMap(\.expires).min()
    }
}
