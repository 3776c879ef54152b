import GlosaDiagnostics
import MessageFormat

/// Checks interface.yaml of one locale: with the program's own words it is complete, and each message shows the variables
/// that the program gives it.
struct InterfaceChecker {
    let checker: ReferenceChecker
    let locale: LocaleCatalog

    func check() {
        // Of a file that cannot be read nothing is known.
        guard let table = locale.messages[DataFile.interface.rawValue] else { return }
        if let missing = locale.missingInterface { checker.sink.report(missing) }
        let labels = checker.catalog.project.labels
        for (id, message) in table.entries {
            if let known = InterfaceMessage(rawValue: id) {
                check(message, variables: known.variables)
            } else if labels.contains(id) {
                check(message, variables: [])
            }
        }
    }

    private func check(_ message: CatalogMessage, variables: [InterfaceVariable]) {
        reportUndeclared(message, variables)
        let selectors = Set(message.message.selectors.flatMap { message.message.sources(of: $0.name) })
        for variable in variables where variable.isRequired && !selectors.contains(variable.name) {
            // A message of one pattern has its whole text for a place, a variant its own.
            guard let pattern = message.message.patterns.first(where: { !message.message.shows(variable.name, $0) })
            else { continue }
            let isVariant = message.message.patterns.count > 1
            checker.sink.error(
                "missing-variable",
                "`\(message.id)` \(isVariant ? "has a variant without" : "does not show") `$\(variable.name)`, "
                    + "which the program gives it",
                at: isVariant ? message.text.place(of: pattern.range.range) : message.text.place,
                help: "write `\(variable.placeholder)` where its value belongs")
        }
    }

    private func reportUndeclared(_ message: CatalogMessage, _ variables: [InterfaceVariable]) {
        let names = variables.map(\.name)
        let locals = Set(message.message.declarations.filter { $0.kind == .local }.map(\.variable.name))
        var reported: Set<String> = []
        for use in message.message.variableUses where !locals.contains(use.name) && !names.contains(use.name) {
            guard reported.insert(use.name).inserted else { continue }
            let own = names.isEmpty ? "it has none" : "its own are \(names.map { "`$\($0)`" }.joined(separator: ", "))"
            checker.sink.error(
                "unknown-variable", "the program gives `\(message.id)` no `$\(use.name)`",
                at: message.text.place(of: use.range.range),
                help: NearMiss.of(use.name, among: names).map { "did you mean `$\($0)`?" } ?? "remove it: \(own)")
        }
    }
}

extension InterfaceVariable {
    /// A placeholder that shows the variable in full.
    fileprivate var placeholder: String { kind == .date ? "{$\(name) :date length=long}" : "{$\(name)}" }
}

extension Message {
    /// The names of the variables that a name stands for: of one that `.local` makes, those of its expression.
    fileprivate func sources(of name: String) -> Set<String> {
        guard let local = declarations.first(where: { $0.kind == .local && $0.variable.name == name }) else {
            return [name]
        }
        // A declaration can name only earlier ones: there is no circle.
        return local.expression.variables.reduce(into: []) { $0.formUnion(sources(of: $1)) }
    }

    /// True where a pattern shows a variable, by itself or through a `.local`.
    fileprivate func shows(_ variable: String, _ pattern: Pattern) -> Bool {
        pattern.elements.contains { element in
            guard case .expression(let expression) = element else { return false }
            return expression.variables.contains { sources(of: $0).contains(variable) }
        }
    }
}

extension Message.Expression {
    /// The names of the variables in it: its operand, and options of its function.
    fileprivate var variables: [String] {
        var names: [String] = []
        if case .variable(let variable)? = operand { names.append(variable.name) }
        for option in function?.options ?? [] {
            if case .variable(let variable) = option.value { names.append(variable.name) }
        }
        return names
    }
}
