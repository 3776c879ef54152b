/// The type of a fact, as `type` in facts.yaml names it. A value of a conforming struct is the value of one fact.
///
/// To add a type: a file with its struct beside this one, and its name in ``FactTypes/all``. Only a type whose values
/// are data of a new form (``FactData``) touches the renderers.
protocol FactType: Sendable {
    /// The name, as facts.yaml has it: `count`.
    static var name: String { get }
    /// The keys of facts.yaml that hold a value of the type; `value` if not implemented.
    static var keys: [MapKey] { get }
    /// True for a value that is worked out from other facts: those have the sources. False if not implemented.
    static var isComputed: Bool { get }
    /// True for values that can be added up, in sums and differences. False if not implemented.
    static var isCount: Bool { get }
    /// True for dates, numbers and amounts, which nobody may say without a source. True if not implemented.
    static var isFigure: Bool { get }
    /// The message that shows a value alone, as the variable `$value`: `{$value :date length=long}`. Nil where `{$value}`
    /// will do, as if not implemented.
    static var pattern: String? { get }

    /// Reads the keys of the type; nil, and a diagnostic, where they hold no value.
    static func read(_ map: MapReader) -> Self?

    /// The ids of the facts that the value is worked out from, in order. Empty if not implemented.
    var parts: [String] { get }
    /// The way in which the value is worked out, by the ids of its parts: `sent - freed`. Nil if not implemented.
    var formula: String? { get }
    /// The value as text, of which `glosa review` records the hash; nil for one that is worked out, or that each locale
    /// has in its own words. Nil if not implemented.
    var recordedText: String? { get }
    /// The words of the value, where they are the same in every language. Nil if not implemented.
    var words: String? { get }
    /// True where each locale must have words of its own. False if not implemented.
    var needsWords: Bool { get }

    /// The value as data, resolved; nil for one that cannot be worked out.
    ///
    /// - Parameter depth: The number of computed facts around this one: 0 for the fact that was asked for.
    func data(in catalog: Catalog, depth: Int) -> FactData?

    /// Reports parts that are not defined, or that the value cannot be worked out from. Does nothing if not implemented.
    func checkParts(of fact: Fact, with checker: ReferenceChecker)
}

extension FactType {
    static var keys: [MapKey] { [MapKey("value", .text, isRequired: true, "The value")] }
    static var isComputed: Bool { false }
    static var isCount: Bool { false }
    static var isFigure: Bool { true }
    static var pattern: String? { nil }
    var parts: [String] { [] }
    var formula: String? { nil }
    var recordedText: String? { nil }
    var words: String? { nil }
    var needsWords: Bool { false }
    func checkParts(of fact: Fact, with checker: ReferenceChecker) {}
}
