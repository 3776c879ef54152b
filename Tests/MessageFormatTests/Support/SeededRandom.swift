/// SplitMix64: the same numbers after the same seed, so that a failure can be repeated.
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to, and not including, `bound`.
    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(bound))
    }

    /// One of `elements`; `fallback` when there is none.
    mutating func pick<Element>(_ elements: [Element], _ fallback: Element) -> Element {
        elements.isEmpty ? fallback : elements[next(elements.count)]
    }
}
