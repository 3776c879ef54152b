import GlosaJSON

/// A key of a map in our JSON: its name, what its value may be, and how the value comes of `Value`. The writer, the
/// schema and the reference all go by it, so that none of them can say anything else than the others.
struct JSONField<Value: Sendable>: Sendable {
    /// Writes the key with its value; nothing where the map is without it.
    typealias Write = @Sendable (_ value: Value, _ key: JSONKey, _ writer: inout JSONWriter) -> Void

    /// What is known of the key without a value.
    let description: FieldDescription
    let key: JSONKey
    let write: Write

    /// A key of any type.
    init(_ name: String, _ type: JSONType, isRequired: Bool, doc: String?, _ write: @escaping Write) {
        description = FieldDescription(name: name, type: type, isRequired: isRequired, doc: doc)
        key = JSONKey(name)
        self.write = write
    }

    /// A text that is always there.
    static func string(
        _ name: String, _ form: JSONStringForm, doc: String? = nil, _ get: @escaping @Sendable (Value) -> String
    ) -> JSONField {
        JSONField(name, .string(form), isRequired: true, doc: doc) { value, key, writer in
            writer.key(key)
            writer.string(get(value))
        }
    }

    /// A text that may be missing.
    static func optional(
        _ name: String, _ form: JSONStringForm, doc: String? = nil, _ get: @escaping @Sendable (Value) -> String?
    ) -> JSONField {
        JSONField(name, .string(form), isRequired: false, doc: doc) { value, key, writer in
            guard let text = get(value) else { return }
            writer.key(key)
            writer.string(text)
        }
    }

    /// The same text in every map of the shape.
    static func constant(_ name: String, _ text: String, doc: String? = nil) -> JSONField {
        JSONField(name, .constant(text), isRequired: true, doc: doc) { _, key, writer in
            writer.key(key)
            writer.string(text)
        }
    }

    /// One of a few texts.
    static func choice<Choice: RawRepresentable & CaseIterable & SendableMetatype>(
        _ name: String, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Choice
    ) -> JSONField where Choice.RawValue == String {
        let choices = Choice.allCases.map(\.rawValue)
        return JSONField(name, .choice(choices), isRequired: true, doc: doc) { value, key, writer in
            writer.key(key)
            writer.string(get(value).rawValue)
        }
    }

    /// One of a few texts, or nothing.
    static func optionalChoice<Choice: RawRepresentable & CaseIterable & SendableMetatype>(
        _ name: String, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Choice?
    ) -> JSONField where Choice.RawValue == String {
        let choices = Choice.allCases.map(\.rawValue)
        return JSONField(name, .choice(choices), isRequired: false, doc: doc) { value, key, writer in
            guard let choice = get(value) else { return }
            writer.key(key)
            writer.string(choice.rawValue)
        }
    }

    /// A whole number.
    static func integer(
        _ name: String, minimum: Int = 0, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Int
    ) -> JSONField {
        JSONField(name, .integer(minimum: minimum), isRequired: true, doc: doc) { value, key, writer in
            writer.key(key)
            writer.integer(get(value))
        }
    }

    /// True or false.
    static func boolean(
        _ name: String, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Bool
    ) -> JSONField {
        JSONField(name, .boolean, isRequired: true, doc: doc) { value, key, writer in
            writer.key(key)
            writer.boolean(get(value))
        }
    }

    /// A list of texts.
    static func strings(
        _ name: String, _ form: JSONStringForm, doc: String? = nil, _ get: @escaping @Sendable (Value) -> [String]
    ) -> JSONField {
        JSONField(name, .list(.string(form), isFilled: false), isRequired: true, doc: doc) { value, key, writer in
            writer.key(key)
            writer.strings(get(value))
        }
    }

    /// A map of a shape.
    static func object<Inner: Sendable>(
        _ name: String, _ shape: JSONShape<Inner>, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Inner
    ) -> JSONField {
        JSONField(name, .shape(shape.name), isRequired: true, doc: doc) { value, key, writer in
            writer.key(key)
            shape.write(get(value), to: &writer)
        }
    }

    /// A map of a shape, or nothing.
    static func optionalObject<Inner: Sendable>(
        _ name: String, _ shape: JSONShape<Inner>, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Inner?
    ) -> JSONField {
        JSONField(name, .shape(shape.name), isRequired: false, doc: doc) { value, key, writer in
            guard let inner = get(value) else { return }
            writer.key(key)
            shape.write(inner, to: &writer)
        }
    }

    /// A list of maps of one shape.
    static func list<Inner: Sendable>(
        _ name: String, _ shape: JSONShape<Inner>, isFilled: Bool = false, doc: String? = nil,
        _ get: @escaping @Sendable (Value) -> [Inner]
    ) -> JSONField {
        JSONField(name, .list(.shape(shape.name), isFilled: isFilled), isRequired: true, doc: doc) {
            value, key, writer in
            writer.key(key)
            writer.openArray()
            for inner in get(value) {
                writer.item()
                shape.write(inner, to: &writer)
            }
            writer.closeArray()
        }
    }

    /// A list of maps, each of one of several shapes.
    ///
    /// - Parameter items: Writes the items.
    static func list(
        _ name: String, anyOf shapes: [String], isFilled: Bool = false, doc: String? = nil,
        _ items: @escaping @Sendable (Value, inout JSONWriter) -> Void
    ) -> JSONField {
        JSONField(name, .list(.anyOf(shapes), isFilled: isFilled), isRequired: true, doc: doc) { value, key, writer in
            writer.key(key)
            writer.openArray()
            items(value, &writer)
            writer.closeArray()
        }
    }

    /// Maps of one shape by keys that the data chooses.
    static func map<Inner: Sendable>(
        _ name: String, keys: JSONStringForm, _ shape: JSONShape<Inner>, doc: String? = nil,
        _ get: @escaping @Sendable (Value) -> [(String, Inner)]
    ) -> JSONField {
        JSONField(name, .map(keys, .shape(shape.name)), isRequired: true, doc: doc) { value, key, writer in
            writer.key(key)
            writer.openObject()
            for (name, inner) in get(value) {
                writer.key(name)
                shape.write(inner, to: &writer)
            }
            writer.closeObject()
        }
    }

    /// Texts by keys that the data chooses.
    static func map(
        _ name: String, keys: JSONStringForm, _ form: JSONStringForm, doc: String? = nil,
        _ get: @escaping @Sendable (Value) -> [(String, String)]
    ) -> JSONField {
        JSONField(name, .map(keys, .string(form)), isRequired: true, doc: doc) { value, key, writer in
            writer.key(key)
            writer.openObject()
            for (name, text) in get(value) {
                writer.key(name)
                writer.string(text)
            }
            writer.closeObject()
        }
    }
}
