extension DocumentKind {
    /// The terms of the catalog, ordered by the collation of each language. It has no outline.
    package static let glossary = DocumentKind(
        name: "glossary", pages: .byTerm, schemaType: "DefinedTermSet", openGraphType: "website",
        purpose: "the terms of terms.yaml")
}
