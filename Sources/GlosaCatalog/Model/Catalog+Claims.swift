/// A claim with the place of its words.
package struct CatalogClaim: Sendable {
    /// The file that holds its messages in each language, without `.yaml`: `guidance`, `hazards`.
    package var file: String
    /// The claim.
    package var claim: Claim
    /// The messages that it answers for, its own first.
    package var messages: [Outline.Reference]

    /// The full id of its message: `guidance.find-locator`.
    package var id: String { "\(file).\(claim.message.id)" }
}

extension Catalog {
    /// Every claim: those of the outline in its order, then the sentences of hazards that any language has, then the
    /// rows of tables, which have no message of their own.
    package var claims: [CatalogClaim] {
        let ofOutline = outline.documents.entries.flatMap { document, sections in
            sections.flatMap(\.blocks).flatMap(\.claims).map {
                CatalogClaim(file: document, claim: $0.claim, messages: $0.messages)
            }
        }
        let file = DataFile.hazards.rawValue
        let ofHazards = hazards.entries.map(\.value)
            .filter { hazard in
                hazard.kind != .unpublished && locales.contains { $0.message(file, hazard.id) != nil }
            }
            .map { hazard in
                let short = Outline.Reference(id: Hazard.short(of: hazard.id), place: hazard.place)
                let own = hazard.claim.message
                return CatalogClaim(
                    file: file, claim: hazard.claim, messages: hazard.hasShortForm ? [own, short] : [own])
            }
        let rows = DataFile.tables.rawValue
        let ofTables = tables.entries.flatMap { _, table in
            table.rows.entries.map { CatalogClaim(file: rows, claim: $0.value.claim, messages: []) }
        }
        return ofOutline + ofHazards + ofTables
    }

    /// The claims that answer for a message, by its full id: `story.nutshell`.
    package func claims(ofMessage id: String) -> [CatalogClaim] {
        claims.filter { made in made.messages.contains { "\(made.file).\($0.id)" == id } }
    }
}
