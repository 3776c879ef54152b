/// SplitMix64: the same numbers after the same seed on every machine, so that a failure can be repeated.
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    /// The generator of a seed.
    package init(seed: UInt64) { state = seed }

    /// The next number of 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, and not including, `bound`.
    package mutating func next(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// One of `elements`; `fallback` when there is none.
    package mutating func pick<Element>(_ elements: [Element], _ fallback: Element) -> Element {
        elements.isEmpty ? fallback : elements[next(elements.count)]
    }
}
