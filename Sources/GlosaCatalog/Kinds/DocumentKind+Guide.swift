extension DocumentKind {
    /// Steps to take, section by section. A guide of which no step is left is a guide all the same.
    package static let guide = DocumentKind(
        name: "guide", pages: .bySection, givesInstructions: true, schemaType: "HowTo", openGraphType: "website",
        purpose: "steps to take")
}
