/// A key of a map in our JSON: its name, what its value may be, and how the value comes of `Value`. The writer, the
/// schema and the reference all go by it, so that none of them can say anything else than the others.
///
/// Inlinable: the modules with the values make code of their own for each shape, which takes a third off the data's time.
package struct JSONField<Value: Sendable>: Sendable {
    /// What is known of the key without a value.
    package let description: FieldDescription
    @usableFromInline let value: @Sendable (Value) -> JSONTree?

    /// A key of any type.
    @inlinable package init(
        _ name: String, _ type: JSONType, isRequired: Bool, doc: String?,
        _ value: @escaping @Sendable (Value) -> JSONTree?
    ) {
        description = FieldDescription(name: name, type: type, isRequired: isRequired, doc: doc)
        self.value = value
    }

    /// A text that is always there.
    @inlinable package static func string(
        _ name: String, _ form: JSONStringForm, doc: String? = nil, _ get: @escaping @Sendable (Value) -> String
    ) -> JSONField {
        JSONField(name, .string(form), isRequired: true, doc: doc) { .string(get($0)) }
    }

    /// A text that may be missing.
    @inlinable package static func optional(
        _ name: String, _ form: JSONStringForm, doc: String? = nil, _ get: @escaping @Sendable (Value) -> String?
    ) -> JSONField {
        JSONField(name, .string(form), isRequired: false, doc: doc) { get($0).map { .string($0) } }
    }

    /// The same text in every map of the shape.
    @inlinable package static func constant(_ name: String, _ text: String, doc: String? = nil) -> JSONField {
        JSONField(name, .constant(text), isRequired: true, doc: doc) { _ in .string(text) }
    }

    /// One of a few texts.
    @inlinable package static func choice<Choice: RawRepresentable & CaseIterable & SendableMetatype>(
        _ name: String, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Choice
    ) -> JSONField where Choice.RawValue == String {
        let choices = Choice.allCases.map(\.rawValue)
        return JSONField(name, .choice(choices), isRequired: true, doc: doc) { .string(get($0).rawValue) }
    }

    /// One of a few texts, or nothing.
    @inlinable package static func optionalChoice<Choice: RawRepresentable & CaseIterable & SendableMetatype>(
        _ name: String, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Choice?
    ) -> JSONField where Choice.RawValue == String {
        let choices = Choice.allCases.map(\.rawValue)
        return JSONField(name, .choice(choices), isRequired: false, doc: doc) { get($0).map { .string($0.rawValue) } }
    }

    /// A whole number.
    @inlinable package static func integer(
        _ name: String, minimum: Int = 0, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Int
    ) -> JSONField {
        JSONField(name, .integer(minimum: minimum), isRequired: true, doc: doc) { .integer(get($0)) }
    }

    /// True or false.
    @inlinable package static func boolean(
        _ name: String, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Bool
    ) -> JSONField {
        JSONField(name, .boolean, isRequired: true, doc: doc) { .boolean(get($0)) }
    }

    /// A list of texts.
    @inlinable package static func strings(
        _ name: String, _ form: JSONStringForm, doc: String? = nil, _ get: @escaping @Sendable (Value) -> [String]
    ) -> JSONField {
        JSONField(name, .list(.string(form), isFilled: false), isRequired: true, doc: doc) { .strings(get($0)) }
    }

    /// A map of a shape.
    @inlinable package static func object<Inner: Sendable>(
        _ name: String, _ shape: JSONShape<Inner>, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Inner
    ) -> JSONField {
        JSONField(name, .shape(shape.name), isRequired: true, doc: doc) { shape.tree(get($0)) }
    }

    /// A map of a shape, or nothing.
    @inlinable package static func optionalObject<Inner: Sendable>(
        _ name: String, _ shape: JSONShape<Inner>, doc: String? = nil, _ get: @escaping @Sendable (Value) -> Inner?
    ) -> JSONField {
        JSONField(name, .shape(shape.name), isRequired: false, doc: doc) { get($0).map { shape.tree($0) } }
    }

    /// A list of maps of one shape.
    @inlinable package static func list<Inner: Sendable>(
        _ name: String, _ shape: JSONShape<Inner>, isFilled: Bool = false, doc: String? = nil,
        _ get: @escaping @Sendable (Value) -> [Inner]
    ) -> JSONField {
        JSONField(name, .list(.shape(shape.name), isFilled: isFilled), isRequired: true, doc: doc) {
            .array(get($0).map { shape.tree($0) })
        }
    }

    /// A list of maps, each of one of several shapes.
    @inlinable package static func list(
        _ name: String, anyOf shapes: [String], isFilled: Bool = false, doc: String? = nil,
        _ get: @escaping @Sendable (Value) -> [JSONTree]
    ) -> JSONField {
        JSONField(name, .list(.anyOf(shapes), isFilled: isFilled), isRequired: true, doc: doc) { .array(get($0)) }
    }

    /// Maps of one shape by keys that the data chooses.
    @inlinable package static func map<Inner: Sendable>(
        _ name: String, keys: JSONStringForm, _ shape: JSONShape<Inner>, doc: String? = nil,
        _ get: @escaping @Sendable (Value) -> [(String, Inner)]
    ) -> JSONField {
        JSONField(name, .map(keys, .shape(shape.name)), isRequired: true, doc: doc) {
            .object(get($0).map { JSONTree.Pair($0.0, shape.tree($0.1)) })
        }
    }

    /// Texts by keys that the data chooses.
    @inlinable package static func map(
        _ name: String, keys: JSONStringForm, _ form: JSONStringForm, doc: String? = nil,
        _ get: @escaping @Sendable (Value) -> [(String, String)]
    ) -> JSONField {
        JSONField(name, .map(keys, .string(form)), isRequired: true, doc: doc) {
            .object(get($0).map { JSONTree.Pair($0.0, .string($0.1)) })
        }
    }
}
