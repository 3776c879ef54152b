import GlosaDiagnostics
import GlosaExplanations

extension ExampleCatalog {
    /// An example as it stands in a specification, without the fence around it.
    package init(_ text: String) throws {
        struct NoExample: Error {}
        guard let example = ExampleProject(in: "```yaml\n\(text)\n```\n") else { throw NoExample() }
        self.init(example)
    }

    /// The ids of what is found in an example.
    package static func ids(_ text: String) throws -> [String] { try ExampleCatalog(text).diagnostics().map(\.id) }
}
