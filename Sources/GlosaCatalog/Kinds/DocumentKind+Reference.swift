extension DocumentKind {
    /// A statement about the project itself: its sources, its method, its limits.
    package static let reference = DocumentKind(
        name: "reference", pages: .one, schemaType: "AboutPage", purpose: "about the project itself")
}
