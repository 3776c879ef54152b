/// Writes choices that stand beside and inside each other out as the variants of one `.match`.
///
/// The columns are decided one after another, from left to right, and a column that no longer matters gets `*`. So
/// the best variant by the rules of MessageFormat 2, which go from left to right too, is the text that ICU would show.
struct MessageFormat1Flattening {
    private let survey: MessageFormat1Survey
    private let declarations: MessageFormat1Declarations
    private let nodes: [MessageFormat1Node]
    private let range: SourceRange
    private var variants: [Message.Variant] = []
    private var placeholderCount = 0
    private var byteCount = 0

    /// The decision on a column.
    private enum Decision {
        /// Nothing, or nothing that matters.
        case open
        case key(String, SourceRange)
        case otherwise(SourceRange)
    }

    init(_ nodes: [MessageFormat1Node], range: SourceRange) {
        self.nodes = nodes
        self.range = range
        survey = MessageFormat1Survey(nodes)
        declarations = MessageFormat1Declarations(survey)
    }

    mutating func message() throws(MessageFormat1Error) -> Message {
        try check(survey.selectors.count, MessageLimits.selectors, "arguments to choose by")
        try check(declarations.all.count, MessageLimits.declarations, "different numbers to choose by or to show")
        guard !survey.selectors.isEmpty else {
            return Message(declarations: declarations.all, body: .pattern(try pattern([])))
        }
        var decisions = [Decision](repeating: .open, count: survey.selectors.count)
        try decide(from: 0, &decisions)
        let selectors = survey.selectors.map { Message.VariableReference(declarations.name(of: $0)) }
        return Message(declarations: declarations.all, body: .match(selectors: selectors, variants: variants))
    }

    private func check(_ count: Int, _ limit: Int, _ what: String) throws(MessageFormat1Error) {
        guard count <= limit else { throw MessageFormat1Error(.tooMany(what: what, limit: limit), range) }
    }

    // MARK: - Deciding

    private mutating func decide(from column: Int, _ decisions: inout [Decision]) throws(MessageFormat1Error) {
        var next = Question(column: decisions.count)
        find(&next, in: nodes, decisions, from: column)
        guard next.column < decisions.count else {
            guard variants.count < MessageFormat1Limits.variants else {
                throw MessageFormat1Error(.tooManyVariants(limit: MessageFormat1Limits.variants), range)
            }
            let keys = decisions.map { decision -> Message.Key in
                switch decision {
                case .open: .catchAll(range: .none)
                case .key(let key, let range): .literal(Message.Literal(key, range: range))
                case .otherwise(let range): .catchAll(range: range)
                }
            }
            variants.append(Message.Variant(keys: keys, pattern: try pattern(decisions), range: range))
            return
        }
        for (key, range) in next.keys {
            decisions[next.column] = .key(key, range)
            try decide(from: next.column + 1, &decisions)
        }
        decisions[next.column] = .otherwise(next.otherRange)
        try decide(from: next.column + 1, &decisions)
        decisions[next.column] = .open
    }

    /// The first column that still matters, with its keys.
    private struct Question {
        var column: Int
        var keys: [(key: String, range: SourceRange)] = []
        var otherRange = SourceRange.none
    }

    private func find(
        _ next: inout Question, in nodes: [MessageFormat1Node], _ decisions: [Decision], from first: Int
    ) {
        for case .choice(let choice) in nodes {
            if let chosen = branch(of: choice, decisions, before: first) {
                find(&next, in: chosen, decisions, from: first)
                continue
            }
            for (selector, exact, named) in survey.columns(of: choice) {
                guard let column = survey.selectors.firstIndex(of: selector), column >= first, column <= next.column
                else { continue }
                let branches = choice.branches.filter { $0.isExact ? exact : named }
                guard !branches.isEmpty else { continue }
                if column < next.column { next = Question(column: column, otherRange: choice.otherRange) }
                for branch in branches where !next.keys.contains(where: { $0.key == branch.key }) {
                    next.keys.append((branch.key, branch.keyRange))
                }
            }
            for branch in choice.branches { find(&next, in: branch.nodes, decisions, from: first) }
            find(&next, in: choice.other, decisions, from: first)
        }
    }

    /// The nodes that are shown of a choice; nil while a column that it needs, `limit` or a later one, is not decided.
    private func branch(
        of choice: MessageFormat1Choice, _ decisions: [Decision], before limit: Int
    ) -> [MessageFormat1Node]? {
        for (selector, exact, named) in survey.columns(of: choice) {
            guard let column = survey.selectors.firstIndex(of: selector),
                choice.branches.contains(where: { $0.isExact ? exact : named })
            else { continue }
            guard column < limit else { return nil }
            guard case .key(let key, _) = decisions[column] else { continue }
            if let branch = choice.branches.first(where: { ($0.isExact ? exact : named) && $0.key == key }) {
                return branch.nodes
            }
        }
        return choice.other
    }

    // MARK: - Writing

    private mutating func pattern(_ decisions: [Decision]) throws(MessageFormat1Error) -> Message.Pattern {
        var elements: [Message.Pattern.Element] = []
        try write(nodes, decisions, to: &elements)
        return Message.Pattern(elements, range: range)
    }

    private mutating func write(
        _ nodes: [MessageFormat1Node], _ decisions: [Decision], to elements: inout [Message.Pattern.Element]
    ) throws(MessageFormat1Error) {
        for node in nodes {
            switch node {
            case .text(let text, let range):
                byteCount += text.utf8.count
                try check(byteCount, MessageLimits.sourceLength, "bytes, when its choices are written out in full")
                if case .text(let before)? = elements.last {
                    elements[elements.count - 1] = .text(
                        Message.Text(
                            before.value + text, range: SourceRange(before.range.lowerBound, range.upperBound)))
                } else {
                    elements.append(.text(Message.Text(text, range: range)))
                }
            case .number(let count, let range):
                try countPlaceholder()
                elements.append(.expression(declarations.expression(count, range)))
            case .argument(let argument):
                try countPlaceholder()
                elements.append(.expression(declarations.expression(argument)))
            case .choice(let choice):
                let chosen = branch(of: choice, decisions, before: decisions.count) ?? choice.other
                try write(chosen, decisions, to: &elements)
            }
        }
    }

    private mutating func countPlaceholder() throws(MessageFormat1Error) {
        placeholderCount += 1
        try check(
            placeholderCount, MessageLimits.placeholders, "placeholders, when its choices are written out in full")
    }
}
