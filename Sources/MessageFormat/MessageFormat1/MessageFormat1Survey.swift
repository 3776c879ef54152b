/// What a message uses: found in one walk, before anything of the new message is made.
struct MessageFormat1Survey {
    /// The columns of `.match`, in the order in which the message first needs them.
    private(set) var selectors: [MessageFormat1Selector] = []
    /// Numbers less an offset that are shown or chosen by, in order.
    private(set) var offsets: [MessageFormat1Count] = []
    /// Variables that a function must see as the caller gave them.
    private(set) var untouched: Set<String> = []
    /// Variables that are shown in some way other than as they are.
    private(set) var formatted: Set<String> = []
    /// Variables that are shown as numbers.
    private(set) var numbers: Set<String> = []
    /// For each rule the `=N` of its plurals; nil when they differ, so that a column is needed for them.
    private var exactKeys: [MessageFormat1PluralRule: Set<String>?] = [:]

    init(_ nodes: [MessageFormat1Node]) {
        readExactKeys(nodes)
        read(nodes)
    }

    /// The columns of a choice, and whether each holds its `=N`, its other keys, or both.
    func columns(of choice: MessageFormat1Choice) -> [(selector: MessageFormat1Selector, exact: Bool, named: Bool)] {
        guard choice.kind != .select else { return [(.text(variable: choice.count.variable), false, true)] }
        let rule = MessageFormat1PluralRule(choice)
        if rule.isPlain, exactKeys[rule] != .some(nil) { return [(.plural(rule), true, true)] }
        return [(.exact(variable: choice.count.variable), true, false), (.plural(rule), false, true)]
    }

    private mutating func readExactKeys(_ nodes: [MessageFormat1Node]) {
        for case .choice(let choice) in nodes {
            if choice.kind != .select {
                let rule = MessageFormat1PluralRule(choice)
                let keys = Set(choice.branches.lazy.filter(\.isExact).map(\.key))
                if let known = exactKeys[rule] {
                    exactKeys[rule] = .some(known == keys ? keys : nil)
                } else {
                    exactKeys[rule] = keys
                }
            }
            for branch in choice.branches { readExactKeys(branch.nodes) }
            readExactKeys(choice.other)
        }
    }

    private mutating func read(_ nodes: [MessageFormat1Node]) {
        for node in nodes {
            switch node {
            case .text:
                break
            case .number(let count, _):
                numbers.insert(count.variable)
                addOffset(count)
            case .argument(let argument):
                guard let format = argument.format else { break }
                if format == .number { numbers.insert(argument.variable) } else { formatted.insert(argument.variable) }
                if format.needsCallersValue { untouched.insert(argument.variable) }
            case .choice(let choice):
                for (selector, exact, named) in columns(of: choice)
                where choice.branches.contains(where: { $0.isExact ? exact : named }) {
                    if !selectors.contains(selector) { selectors.append(selector) }
                    if case .plural(let rule) = selector { addOffset(rule.count) }
                }
                for branch in choice.branches { read(branch.nodes) }
                read(choice.other)
            }
        }
    }

    private mutating func addOffset(_ count: MessageFormat1Count) {
        if count.offset != 0, !offsets.contains(count) { offsets.append(count) }
    }
}
