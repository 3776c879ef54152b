import GlosaJSON
import GlosaOutput

/// What can be asked of one form of path.
struct OpenAPIOperations {
    let path: OpenAPIPath

    /// The path item.
    var tree: JSONTree {
        .object([
            "parameters": path.parameters.isEmpty ? nil : .array(path.parameters.map(Self.tree)),
            "get": operation(content: content), "head": operation(content: nil),
        ])
    }

    /// The path item of what tells whether the server is well.
    static var health: JSONTree {
        let content = JSONTree.object([
            "application/json": .object([
                "schema": .object([
                    "type": .string("object"), "required": .strings(["status"]),
                    "properties": .object(["status": .object(["const": .string("ok")])]),
                ])
            ])
        ])
        func operation(content: JSONTree?) -> JSONTree {
            .object([
                "responses": .object([
                    "200": .object([
                        "description": .string("The server answers."), "content": content,
                    ]), "default": response("Problem"),
                ])
            ])
        }
        return .object(["get": operation(content: content), "head": operation(content: nil)])
    }

    private static func tree(_ parameter: OpenAPIPath.Parameter) -> JSONTree {
        .object([
            "name": .string(parameter.name), "in": .string("path"), "required": .boolean(true),
            "schema": .object(["type": .string("string"), "enum": .strings(parameter.values)]),
            "example": .string(parameter.example),
        ])
    }

    private func operation(content: JSONTree?) -> JSONTree {
        .object([
            "parameters": .array(
                OpenAPIComponents.parameters.map { .object(["$ref": .string("#/components/parameters/\($0)")]) }),
            "responses": .object([
                "200": .object([
                    "description": .string("The file."), "headers": OpenAPIComponents.headerReferences,
                    "content": content,
                ]),
                "304": Self.response("Unchanged"), "400": Self.response("Problem"), "404": Self.response("Problem"),
                "412": Self.response("Problem"), "414": Self.response("Problem"), "431": Self.response("Problem"),
                "default": Self.response("Problem"),
            ]),
        ])
    }

    private var content: JSONTree {
        let references = path.schemas.map { JSONTree.object(["$ref": .string($0)]) }
        let schema: JSONTree? =
            switch path.mediaType {
            case "application/json" where references.count == 1: references[0]
            case "application/json" where references.count > 1: .object(["anyOf": .array(references)])
            case "application/json", "application/schema+json", "application/ld+json":
                .object(["type": .string("object")])
            default: nil
            }
        return .object([JSONTree.Pair(path.mediaType, .object(["schema": schema]))])
    }

    private static func response(_ name: String) -> JSONTree {
        .object(["$ref": .string("#/components/responses/\(name)")])
    }
}
