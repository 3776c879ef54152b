import GlosaJSON

/// The shape of a map in our JSON: its keys in the order in which they are written.
///
///     let contact = JSONShape<Contact>("contact", [.string("name", .text) { $0.name }])
///     contact.bytes(of: value)     // {"name":"…"}
///     contact.description.fields   // what the schema and the reference say of it
///
/// Shapes and their keys belong to the module with the values: there the compiler makes code of their own for each, which
/// it does for no generic code of another module that is open to the package alone.
struct JSONShape<Value: Sendable>: Sendable {
    /// Its name, under which schemas define it.
    let name: String
    private let fields: [JSONField<Value>]

    /// A shape of these keys.
    init(_ name: String, _ fields: [JSONField<Value>]) {
        self.name = name
        self.fields = fields
    }

    /// Writes the map that `value` becomes.
    func write(_ value: Value, to writer: inout JSONWriter) {
        writer.openObject()
        for field in fields { field.write(value, field.key, &writer) }
        writer.closeObject()
    }

    /// The map that `value` becomes as a file of its own, ending in a line break, in UTF-8.
    func bytes(of value: Value, isIndented: Bool = false) -> [UInt8] {
        var writer = JSONWriter(isIndented ? .indented : .compact)
        write(value, to: &writer)
        return writer.finished()
    }

    /// What is known of the shape without a value.
    var description: ShapeDescription { ShapeDescription(name: name, fields: fields.map(\.description)) }
}
