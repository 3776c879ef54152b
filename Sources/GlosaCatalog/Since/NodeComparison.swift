import GlosaDiagnostics

/// Compares two states of a value of YAML, leaf by leaf.
///
/// Lists of maps are compared by what their items are called (the value of their first key), so that an item that moved is
/// not told as two that changed.
struct NodeComparison {
    /// A leaf that is not what it was.
    struct Difference {
        /// The keys that lead to it.
        let path: [String]
        let old: String?
        let new: String?
        /// The node where it stands; nil where it is gone.
        let node: YAMLNode?
        /// The nearest node around it that still stands.
        let around: YAMLNode?
    }

    private(set) var differences: [Difference] = []
    /// True where readers see the order of keys: sections of a document.
    private let isOrdered: Bool

    private init(isOrdered: Bool) { self.isOrdered = isOrdered }

    /// The differences of two values; nil stands for one that is not there.
    ///
    /// - Parameter ordered: True where the order of the outermost keys counts.
    static func differences(_ old: YAMLNode?, _ new: YAMLNode?, ordered: Bool = false) -> [Difference] {
        var comparison = NodeComparison(isOrdered: ordered)
        comparison.compare(old, new, [], around: new)
        return comparison.differences
    }

    /// The first key that stands before others behind which it stood; nil where those of both stand in one order.
    static func moved(_ old: [String], _ new: [String]) -> String? {
        let both = Set(old).intersection(new)
        let (was, now) = (old.filter(both.contains), new.filter(both.contains))
        return zip(was, now).first { $0 != $1 }?.1
    }

    private mutating func compare(_ old: YAMLNode?, _ new: YAMLNode?, _ path: [String], around: YAMLNode?) {
        guard let old, let new else {
            differences.append(
                Difference(path: path, old: old?.plainText, new: new?.plainText, node: new, around: around))
            return
        }
        if isOrdered, path.isEmpty, case .mapping(let before) = old.content, case .mapping(let after) = new.content,
            let moved = Self.moved(before.map(\.key), after.map(\.key))
        {
            differences.append(
                Difference(
                    path: [moved], old: "in another place", new: "before others",
                    node: after.first { $0.key == moved }?.value, around: new))
        }
        if old.canonicalText == new.canonicalText { return }
        switch (old.content, new.content) {
        case (.mapping(let before), .mapping(let after)):
            for pair in after {
                compare(before.first { $0.key == pair.key }?.value, pair.value, path + [pair.key], around: new)
            }
            for pair in before where !after.contains(where: { $0.key == pair.key }) {
                compare(pair.value, nil, path + [pair.key], around: new)
            }
        case (.sequence(let before), .sequence(let after)) where before.allNamed && after.allNamed:
            compare(named: before, after, path, around: new)
        default:
            differences.append(
                Difference(path: path, old: old.plainText, new: new.plainText, node: new, around: around))
        }
    }

    private mutating func compare(
        named before: [YAMLNode], _ after: [YAMLNode], _ path: [String], around: YAMLNode
    ) {
        let (old, new) = (before.named, after.named)
        for item in new {
            compare(old.first { $0.name == item.name }?.node, item.node, path + [item.name], around: around)
        }
        for item in old where !new.contains(where: { $0.name == item.name }) {
            compare(item.node, nil, path + [item.name], around: around)
        }
        guard let moved = Self.moved(old.map(\.name), new.map(\.name)) else { return }
        differences.append(
            Difference(
                path: path + [moved], old: "in another place", new: "before others",
                node: new.first { $0.name == moved }?.node, around: around))
    }
}

extension YAMLNode {
    /// The value as a person reads it: a text as it is, anything else in its canonical form without quotation marks.
    fileprivate var plainText: String {
        if case .scalar(let text, _) = content { return text }
        return canonicalText.filter { $0 != "\"" }
    }

    /// The name of an item of a list: the value of its first key; nil for what is no map.
    fileprivate var itemName: String? {
        guard case .mapping(let pairs) = content, let first = pairs.first else { return nil }
        if case .scalar(let text, _) = first.value.content { return text }
        return first.key
    }
}

extension [YAMLNode] {
    fileprivate var allNamed: Bool { !isEmpty && allSatisfy { $0.itemName != nil } }

    /// The items with their names; of several with one name, the later ones are counted.
    fileprivate var named: [(name: String, node: YAMLNode)] {
        var seen: [String: Int] = [:]
        return map { node in
            let name = node.itemName ?? ""
            seen[name, default: 0] += 1
            let count = seen[name] ?? 1
            return (count == 1 ? name : "\(name)#\(count)", node)
        }
    }
}
