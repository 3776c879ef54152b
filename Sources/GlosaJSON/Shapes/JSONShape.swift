/// The shape of a map in our JSON: its keys in the order in which they are written.
///
///     let contact = JSONShape<Contact>("contact", [.string("name", .text) { $0.name }])
///     contact.tree(value)          // {"name": "…"}
///     contact.description.fields   // what the schema and the reference say of it
package struct JSONShape<Value: Sendable>: Sendable {
    /// Its name, under which schemas define it.
    package let name: String
    @usableFromInline let fields: [JSONField<Value>]

    /// A shape of these keys.
    @inlinable package init(_ name: String, _ fields: [JSONField<Value>]) {
        self.name = name
        self.fields = fields
    }

    /// The map that `value` becomes.
    @inlinable package func tree(_ value: Value) -> JSONTree {
        .object(
            fields.compactMap { field in
                field.value(value).map { JSONTree.Pair(field.description.name, $0) }
            })
    }

    /// What is known of the shape without a value.
    package var description: ShapeDescription { ShapeDescription(name: name, fields: fields.map(\.description)) }
}

/// A shape as schemas and the reference tell it.
package struct ShapeDescription: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Its keys.
    package let fields: [FieldDescription]
}

/// A key of a shape as schemas and the reference tell it.
package struct FieldDescription: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// What its value may be.
    package let type: JSONType
    /// Whether it is in every map of the shape.
    package let isRequired: Bool
    /// Under which id the reference explains it: its name, where keys of that name mean the same in every shape.
    package let doc: String

    @usableFromInline init(name: String, type: JSONType, isRequired: Bool, doc: String?) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.doc = doc ?? name
    }
}
