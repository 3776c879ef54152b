extension DocumentKind {
    /// Questions with their answers.
    package static let questions = DocumentKind(
        name: "questions", pages: .one, schemaType: "Article", isArticle: true, purpose: "questions and answers")
}
