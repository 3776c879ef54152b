import GlosaDiagnostics

/// The documents of a project with their kinds, in the order of project.yaml.
public struct DocumentKinds: Sendable {
    /// A declared document.
    public struct Declaration: Sendable {
        /// The id of the document.
        public var id: String
        /// Its kind.
        public var kind: DocumentKind
        /// The place of the declaration.
        public var place: Diagnostic.Place
    }

    /// The declarations, each id once.
    public private(set) var declarations: [Declaration]
    private var kinds: [String: DocumentKind]

    init(_ declarations: [Declaration]) {
        self.declarations = declarations
        kinds = Dictionary(declarations.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    }

    /// The kind of a document; nil for one that is not declared.
    public subscript(id: String) -> DocumentKind? { kinds[id] }

    /// The id of the document that shows the terms; nil for a project without one.
    public var glossary: String? { declarations.first { $0.kind.hasTermPages }?.id }
}
