import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// A fact, a contact, a source, a hazard or a table that nothing names.
struct UnusedDefinition: ProjectCheck {
    var id: String { "unused-definition" }
    var severity: Severity { .info }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        let used = UsedNames(catalog)
        for (id, fact) in catalog.facts.entries where !used.variables.contains(id) {
            report("fact", id, fact.place, &findings)
        }
        for (id, contact) in catalog.contacts.entries
        where !used.variables.contains(id) && !used.contacts.contains(id) {
            report("contact", id, contact.place, &findings)
        }
        for (id, source) in catalog.sources.entries where !used.sources.contains(id) {
            report("source", id, source.place, &findings)
        }
        for (id, hazard) in catalog.hazards.entries where !used.hazards.contains(id) {
            report("hazard", id, hazard.place, &findings)
        }
        for (id, table) in catalog.tables.entries where !used.tables.contains(id) {
            report("table", id, table.place, &findings)
        }
    }

    private func report(_ kind: String, _ id: String, _ place: Diagnostic.Place, _ findings: inout Findings) {
        findings.report(
            self, "nothing names the \(kind) `\(id)`", at: place, subject: id,
            help: "remove it if it is out of date; keep it if it waits for its place")
    }
}

/// Everything that a catalog names, by kind.
private struct UsedNames {
    var variables: Set<String> = []
    var contacts: Set<String> = []
    var sources: Set<String> = []
    var hazards: Set<String> = []
    var tables: Set<String> = []

    init(_ catalog: Catalog) {
        for locale in catalog.locales {
            locale.forEachMessage(beside: nil) { message, _, _, _, _ in add(message.message) }
        }
        for (_, fact) in catalog.facts.entries {
            variables.formUnion(fact.parts)
            if let next = fact.supersededBy { variables.insert(next) }
            sources.formUnion(fact.provenance.sources + fact.disputedBy)
        }
        for (_, contact) in catalog.contacts.entries { sources.formUnion(contact.provenance.sources) }
        for (_, term) in catalog.terms.entries { sources.formUnion(term.sources) }
        for (_, table) in catalog.tables.entries { add(table) }
        for (_, sections) in catalog.outline.documents.entries {
            for named in sections.flatMap({ $0.blocks.flatMap(\.references) }) { add(named) }
        }
    }

    private mutating func add(_ table: Table) {
        sources.formUnion(table.sources.map(\.id))
        for (_, row) in table.rows.entries {
            sources.formUnion((row.sources + row.attributed).map(\.id))
            variables.formUnion((row.facts + row.attributed).map(\.id))
            hazards.formUnion(table.pairs(of: row))
            for (_, cell) in row.cells {
                switch cell {
                case .contact(let id): contacts.insert(id)
                case .source(let id): sources.insert(id)
                case .text, .choice, .date, .place: break
                }
            }
        }
    }

    private mutating func add(_ message: Message) {
        for declaration in message.declarations {
            variables.insert(declaration.variable.name)
            add(declaration.expression)
        }
        for pattern in message.patterns {
            for element in pattern.elements {
                switch element {
                case .text: break
                case .expression(let expression): add(expression)
                case .markup(let markup):
                    guard case .literal(let literal)? = markup.options.first?.value else { continue }
                    switch markup.name {
                    case "contact": contacts.insert(literal.value)
                    case "source": sources.insert(literal.value)
                    default: break
                    }
                }
            }
        }
    }

    private mutating func add(_ expression: Message.Expression) {
        if case .variable(let variable)? = expression.operand { variables.insert(variable.name) }
        for option in expression.function?.options ?? [] {
            if case .variable(let variable) = option.value { variables.insert(variable.name) }
        }
    }

    private mutating func add(_ named: Outline.DataReference) {
        switch named.kind {
        case .date, .fact: variables.insert(named.reference.id)
        case .contact: contacts.insert(named.reference.id)
        case .source: sources.insert(named.reference.id)
        case .hazard: hazards.insert(named.reference.id)
        case .table: tables.insert(named.reference.id)
        }
    }
}
