import MessageFormat

extension Fact {
    /// The name of its type, as facts.yaml writes it.
    package var typeName: String { type(of: value).name }

    /// The facts that its value is worked out from; empty for one that has a value of its own.
    package var parts: [String] { value.parts }

    /// The date, for a fact of the type `date`: a day, a month or a year.
    package var date: DateValue? { (value as? DateFact)?.date }

    /// The number, for a fact of the type `count`, which has it written down.
    package var writtenCount: Int? { (value as? CountFact)?.count }

    /// True for a name, and for words that each locale has: what can say whose word something is.
    package var namesSomebody: Bool { value is NameFact || value is TextFact }

    /// True for a date, a number or an amount, and for what is worked out from them.
    package var isFigure: Bool { type(of: value).isFigure }

    /// True where each locale must have words of its own for it.
    package var needsWords: Bool { value.needsWords }

    /// Its words, for a name or a place that is called the same in every language.
    package var words: String? { value.words }

    /// Its value as text, for the hash that is recorded of it; nil where it is worked out, or each locale's own.
    package var recordedText: String? { value.recordedText }

    /// The message that shows its value alone, as the variable `$value`; nil where that needs no function.
    package var pattern: String? { type(of: value).pattern }

    /// Its value as data; nil for one that cannot be worked out.
    package func data(in catalog: Catalog) -> FactData? { value.data(in: catalog, depth: 0) }

    /// Its value as text in any language; nil for words that each locale has for itself.
    package func plainText(in catalog: Catalog) -> String? { words ?? data(in: catalog)?.text }

    /// Its value for somebody who looks it up: `125 days (arrested to freed)`.
    package func summary(in catalog: Catalog) -> String {
        guard let formula = value.formula else { return recordedText ?? "(words in each language)" }
        return data(in: catalog)?.measured.map { "\($0) (\(formula))" } ?? formula
    }
}
