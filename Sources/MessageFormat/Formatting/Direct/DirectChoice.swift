/// The choice of a variant, worked out when the message is compiled: a table says for every combination of classes of
/// values which variant is the best.
struct DirectChoice: ~Copyable, Sendable {
    private let selectors: UniqueList<DirectSelector>
    private let table: ContiguousArray<Int>

    private static let largestTable = 2_000

    /// Nil when there are too many combinations for a table.
    init?(_ selectors: consuming UniqueList<DirectSelector>, _ variants: [CompiledVariant]) {
        var size = 1
        for index in 0..<selectors.count {
            size *= selectors[index].classCount
            guard size <= Self.largestTable else { return nil }
        }
        var table: ContiguousArray<Int> = []
        table.reserveCapacity(size)
        for combination in 0..<size {
            var rest = combination
            var values: [SelectorValue] = []
            for index in (0..<selectors.count).reversed() {
                values.append(selectors[index].value(ofClass: rest % selectors[index].classCount))
                rest /= selectors[index].classCount
            }
            guard let best = SelectorValue.best(values.reversed(), of: variants, badKey: { _ in }) else { return nil }
            table.append(best)
        }
        self.selectors = selectors
        self.table = table
    }

    /// The index of the variant; nil when a value is not of its selector's type.
    func variant(for values: UnsafeMutableBufferPointer<DirectValue>) -> Int? {
        var combination = 0
        for index in 0..<selectors.count {
            guard let place = selectors[index].classify(values) else { return nil }
            combination = combination * selectors[index].classCount + place
        }
        return table[combination]
    }
}
