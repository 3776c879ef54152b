extension DocumentKind {
    /// A narrative that is read from the top.
    package static let story = DocumentKind(
        name: "story", pages: .one, schemaType: "Article", isArticle: true, awaitsDecision: true,
        purpose: "what happened")
}
