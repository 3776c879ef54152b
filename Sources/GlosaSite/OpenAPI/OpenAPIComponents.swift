import GlosaJSON
import GlosaOutput

/// The parts that all operations share.
enum OpenAPIComponents {
    /// The fields of a request that every operation knows.
    static let parameters = ["If-None-Match"]

    /// The fields of an answer that holds a file.
    static var headerReferences: JSONTree {
        .object(
            ["ETag", "Cache-Control"].map { name in
                JSONTree.Pair(name, .object(["$ref": .string("#/components/headers/\(name)")]))
            })
    }

    /// The components of the document.
    static var tree: JSONTree {
        .object([
            "parameters": .object([
                "If-None-Match": parameter("If-None-Match", "Tags of copies: 304 when one of them is still right.")
            ]),
            "headers": .object([
                "ETag": .object([
                    "description": .string("The tag of exactly these bytes."), "required": .boolean(true),
                    "schema": .object([
                        "type": .string("string"), "pattern": .string("^\"[0-9a-f]{32}\"$"),
                    ]),
                ]),
                "Cache-Control": .object([
                    "description": .string("How long a copy may be kept."), "required": .boolean(true),
                    "schema": .object(["type": .string("string")]),
                ]),
            ]),
            "responses": .object([
                "Unchanged": .object([
                    "description": .string("A copy that the client has is still right."),
                    "headers": headerReferences,
                ]),
                "Problem": .object([
                    "description": .string("Why there is no file."),
                    "content": .object([
                        "application/problem+json": .object([
                            "schema": .object(["$ref": .string("#/components/schemas/Problem")])
                        ])
                    ]),
                ]),
            ]),
            "schemas": .object(["Problem": problem]),
        ])
    }

    /// RFC 9457, "Problem Details for HTTP APIs".
    private static var problem: JSONTree {
        let text = JSONTree.object(["type": .string("string")])
        return .object([
            "type": .string("object"), "required": .strings(["type", "title", "status", "detail"]),
            "properties": .object([
                "type": .object(["type": .string("string"), "format": .string("uri-reference")]), "title": text,
                "status": .object(["type": .string("integer")]), "detail": text,
            ]),
        ])
    }

    private static func parameter(_ name: String, _ description: String) -> JSONTree {
        .object([
            "name": .string(name), "in": .string("header"), "description": .string(description),
            "schema": .object(["type": .string("string")]),
        ])
    }
}
