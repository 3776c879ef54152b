import GlosaDiagnostics

/// The documents of a project with their kinds, in the order of project.yaml.
package struct DocumentKinds: Sendable {
    /// A declared document.
    package struct Declaration: Sendable {
        /// The id of the document.
        package var id: String
        /// Its kind.
        package var kind: DocumentKind
        /// The place of the declaration.
        package var place: Diagnostic.Place
    }

    /// The declarations, each id once.
    package private(set) var declarations: [Declaration]
    private var kinds: [String: DocumentKind]

    init(_ declarations: [Declaration]) {
        self.declarations = declarations
        kinds = Dictionary(declarations.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    }

    /// The kind of a document; nil for one that is not declared.
    package subscript(id: String) -> DocumentKind? { kinds[id] }

    /// The id of the document that shows the terms; nil for a project without one.
    package var glossary: String? { declarations.first { $0.kind.hasTermPages }?.id }
}
