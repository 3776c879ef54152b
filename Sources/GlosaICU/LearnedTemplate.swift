import Synchronization

/// The integer template of a number format, learned when the format has been used often enough to be worth it.
///
/// To learn costs as much as some fifty numbers do, and many a format is used for a few.
final class LearnedTemplate: Sendable {
    /// After how many integers the template is learned.
    static let threshold = 24

    /// One more than `threshold`: a thread is learning. Two more: the template may be read.
    private let state = Atomic(0)

    // Sendable: only the thread whose exchange took `state` from `threshold` to the next writes this, once, and then
    // releases the last state; whoever reads this has acquired that state first. An AtomicLazyReference would say the
    // same, but costs more to load than a number takes to write.
    nonisolated(unsafe) private var learned: IntegerTemplate?

    private let skeleton: String
    private let handle: NumberHandle

    init(skeleton: String, handle: NumberHandle) {
        self.skeleton = skeleton
        self.handle = handle
    }

    /// The template, once there is one.
    var template: IntegerTemplate? {
        state.load(ordering: .acquiring) == Self.threshold + 2 ? learned : learnWhenDue()
    }

    private func learnWhenDue() -> IntegerTemplate? {
        let uses = state.load(ordering: .relaxed)
        if uses < Self.threshold {
            // Of two threads that count at the same time one may fail to, which only puts the learning off.
            _ = state.weakCompareExchange(expected: uses, desired: uses + 1, ordering: .relaxed)
            return nil
        }
        let mayLearn = state.compareExchange(
            expected: Self.threshold, desired: Self.threshold + 1, ordering: .acquiringAndReleasing)
        return mayLearn.exchanged ? keep(ask()) : nil
    }

    /// The template, learned now if it has not been.
    func learn() -> IntegerTemplate? {
        let uses = state.load(ordering: .acquiring)
        if uses == Self.threshold + 2 { return learned }
        let template = ask()
        // Another thread may be learning it, or may just have counted: then this one's is not kept.
        guard uses <= Self.threshold else { return template }
        let mayKeep = state.compareExchange(
            expected: uses, desired: Self.threshold + 1, ordering: .acquiringAndReleasing)
        return mayKeep.exchanged ? keep(template) : template
    }

    private func ask() -> IntegerTemplate? {
        let handle = handle
        return IntegerTemplate(skeleton: skeleton) { (integer) throws(ICUError) in
            try handle.format("", DecimalDigits(integer))
        }
    }

    /// Called by the one thread that took the state to `threshold` and one.
    private func keep(_ template: IntegerTemplate?) -> IntegerTemplate? {
        learned = template
        state.store(Self.threshold + 2, ordering: .releasing)
        return template
    }
}
