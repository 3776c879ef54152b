extension DocumentKind {
    /// A narrative that is read from the top.
    public static let story = DocumentKind(
        name: "story", pages: .one, schemaType: "Article", isArticle: true, purpose: "what happened")
}
