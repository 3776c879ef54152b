/// A map of our JSON as schemas and the reference tell it.
package struct ShapeDescription: Hashable, Sendable {
    /// Its name, under which schemas define it.
    package let name: String
    /// Its keys, in the order in which they are written.
    package let fields: [FieldDescription]

    /// A shape of these keys.
    package init(name: String, fields: [FieldDescription]) {
        self.name = name
        self.fields = fields
    }
}

/// A key of a map of our JSON as schemas and the reference tell it.
package struct FieldDescription: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// The types of its value.
    package let type: JSONType
    /// True where it is in every map of the shape.
    package let isRequired: Bool
    /// Under which id the reference explains it: its name, where keys of that name mean the same in every shape.
    package let doc: String

    /// A key.
    ///
    /// - Parameter doc: The id of its explanation; nil for its name.
    package init(name: String, type: JSONType, isRequired: Bool, doc: String?) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.doc = doc ?? name
    }
}
