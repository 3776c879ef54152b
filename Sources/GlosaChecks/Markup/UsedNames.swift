import GlosaCatalog
import MessageFormat

/// Everything that a catalog names, by kind.
struct UsedNames {
    private(set) var variables: Set<String> = []
    private(set) var contacts: Set<String> = []
    private(set) var sources: Set<String> = []
    private(set) var hazards: Set<String> = []
    private(set) var tables: Set<String> = []

    init(_ catalog: Catalog) {
        for locale in catalog.locales {
            locale.forEachMessage(beside: nil) { message, _, _, _, _ in add(message.message) }
        }
        for (_, fact) in catalog.facts.entries {
            variables.formUnion(fact.parts)
            if let next = fact.supersededBy { variables.insert(next) }
        }
        for (_, contact) in catalog.contacts.entries { sources.formUnion(contact.provenance.sources) }
        for (_, calendar) in catalog.holidays.entries { sources.formUnion(calendar.provenance.sources) }
        for (_, term) in catalog.terms.entries { sources.formUnion(term.sources) }
        for (_, table) in catalog.tables.entries { add(table) }
        for (_, sections) in catalog.outline.documents.entries {
            for named in sections.flatMap({ $0.blocks.flatMap(\.references) }) { add(named) }
        }
        if let help = catalog.project.searchHelp { contacts.insert(help.id) }
        for (_, hazard) in catalog.hazards.entries { hazard.claim.references.forEach { add($0) } }
        // A fact that nothing names shows its sources to nobody.
        for (id, fact) in catalog.facts.entries where variables.contains(id) {
            sources.formUnion(fact.provenance.sources + fact.disputedBy)
        }
    }

    private mutating func add(_ table: Table) {
        sources.formUnion(table.sources.map(\.id))
        for (_, row) in table.rows.entries {
            row.claim.references.forEach { add($0) }
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
        // Whose word something is, is a fact, or a source that nobody need cite.
        case .date, .fact, .attribution: variables.insert(named.reference.id)
        case .contact: contacts.insert(named.reference.id)
        case .source: sources.insert(named.reference.id)
        case .hazard: hazards.insert(named.reference.id)
        case .table: tables.insert(named.reference.id)
        }
    }
}
