/// Writes JSON Schemas (draft 2020-12) of shapes: one file a kind, with every shape that it needs and no other.
package struct SchemaWriter {
    private let shapes: [String: ShapeDescription]
    private let explanations: [String: String]

    /// A writer of the schemas of `shapes`, each under its name; `explanations` holds the meaning of the keys, by the id
    /// under which the reference explains them.
    package init(shapes: [String: ShapeDescription], explanations: [String: String]) {
        self.shapes = shapes
        self.explanations = explanations
    }

    /// The schema of the files whose shape is `name`, at its own address.
    package func schema(of name: String, address: String, title: String) -> JSONTree {
        let needed = closure(of: name)
        return .object([
            "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
            "$id": .string(address),
            "title": .string(title),
            "$ref": .string("#/$defs/\(name)"),
            "$defs": .object(needed.compactMap { name in shapes[name].map { JSONTree.Pair(name, definition($0)) } }),
        ])
    }

    /// The names of all shapes that files of this one hold, sorted.
    package func closure(of name: String) -> [String] {
        var found: Set<String> = []
        var open = [name]
        while let next = open.popLast() {
            guard found.insert(next).inserted else { continue }
            open += shapes[next]?.fields.flatMap { $0.type.shapes } ?? []
        }
        return found.sorted()
    }

    private func definition(_ shape: ShapeDescription) -> JSONTree {
        let required = shape.fields.filter(\.isRequired).map(\.name)
        return .object([
            "type": .string("object"),
            "properties": .object(shape.fields.map { JSONTree.Pair($0.name, property($0)) }),
            "required": required.isEmpty ? nil : .strings(required),
            "additionalProperties": .boolean(false),
        ])
    }

    private func property(_ field: FieldDescription) -> JSONTree {
        guard case .object(let pairs) = type(field.type) else { return type(field.type) }
        let explanation = explanations[field.doc].map { [JSONTree.Pair("description", .string($0))] } ?? []
        return .object(pairs + explanation)
    }

    private func type(_ type: JSONType) -> JSONTree {
        switch type {
        case .string(let form): string(form)
        case .constant(let text): .object(["const": .string(text)])
        case .choice(let texts): .object(["enum": .strings(texts)])
        case .integer(let minimum): .object(["type": .string("integer"), "minimum": .integer(minimum)])
        case .boolean: .object(["type": .string("boolean")])
        case .list(let item, let isFilled):
            .object([
                "type": .string("array"), "items": self.type(item), "minItems": isFilled ? .integer(1) : nil,
            ])
        case .map(let keys, let value):
            .object([
                "type": .string("object"), "propertyNames": string(keys), "additionalProperties": self.type(value),
                "minProperties": .integer(1),
            ])
        case .shape(let name): reference(name)
        case .anyOf(let names): .object(["anyOf": .array(names.map(reference))])
        }
    }

    private func string(_ form: JSONStringForm) -> JSONTree {
        .object([
            "type": .string("string"), "minLength": form.pattern == nil ? .integer(1) : nil,
            "pattern": .stringIfAny(form.pattern), "format": .stringIfAny(form.format),
        ])
    }

    private func reference(_ name: String) -> JSONTree { .object(["$ref": .string("#/$defs/\(name)")]) }
}

extension JSONType {
    /// The names of the shapes that a value of this type has in it.
    var shapes: [String] {
        switch self {
        case .shape(let name): [name]
        case .anyOf(let names): names
        case .list(let inner, _), .map(_, let inner): inner.shapes
        case .string, .constant, .choice, .integer, .boolean: []
        }
    }
}
