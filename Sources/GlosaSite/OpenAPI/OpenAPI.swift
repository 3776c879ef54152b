import GlosaJSON
import GlosaOutput

/// What programs can ask a site for, described as OpenAPI 3.1 has it. The operations are read off the site's
/// files, so that the description cannot promise what is not there.
package enum OpenAPI {
    /// The description of the data of `site`, in UTF-8.
    ///
    /// - Parameters:
    ///   - address: Where the site stands, without a slash at its end.
    ///   - title: What the site is called.
    package static func document(of site: Site, address: String, title: String) -> [UInt8] {
        let items = OpenAPIPath.all(in: site, at: address).map { path in
            JSONTree.Pair(path.template, OpenAPIOperations(path: path).tree)
        }
        let tree = JSONTree.object([
            "openapi": .string("3.1.1"),
            "info": .object(["title": .string(title), "version": .string(Envelope.version)]),
            "servers": .array([.object(["url": .string(address)])]),
            "security": .array([]),
            "paths": .object(items + [JSONTree.Pair("/healthz", OpenAPIOperations.health)]),
            "components": OpenAPIComponents.tree,
        ])
        return Array(JSONTreeWriter.text(of: tree, isIndented: false).utf8)
    }
}
