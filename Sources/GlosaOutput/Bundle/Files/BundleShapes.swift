import GlosaJSON

/// Every shape of the data for other sites, and the kinds of files that there are.
package enum BundleShapes {
    /// The kinds, in the order in which the reference explains them. A file's `kind` is the name of its shape and of its
    /// schema.
    package static let kinds = [
        IndexShape.kind, DocumentShape.kind, TermShape.kind, GlossaryShape.kind, FactShape.kind, ChangesShape.kind,
        ManifestShape.kind, "gone", "withdrawn",
    ]

    /// Every shape, in the order of the kinds that need it first.
    package static let all: [ShapeDescription] =
        IndexShape.all + Envelope.all + DocumentShape.all + BlockShapes.all + ClaimShape.all
        + ItemShapes.all
        + SpanShapes.all + TermShape.all + GlossaryShape.all + FactShape.all + ChangesShape.all + ManifestShape.all
        + EndedShape.all

    static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
