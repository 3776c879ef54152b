/// One workload, measured on both sides in one run.
struct Comparison {
    /// What is measured.
    let name: String
    /// What part of the peer's time is to be reached.
    let target: Double
    /// Nanoseconds an operation, the median of all repetitions.
    let ours: Double
    /// The same of the peer.
    let peer: Double
    /// Ours by the peer's, the median over the repetitions: each pair ran back to back, at one speed of the machine.
    let ratio: Double

    /// Runs both sides in turn, so that a machine whose speed drifts treats them alike.
    ///
    /// - Parameter operations: How many operations one call of a side makes.
    init(
        _ name: String, target: Double, operations: Int, repetitions: Int = 21, ours: () -> Void, peer: () -> Void
    ) {
        ours()
        peer()
        var ourTimes: [Double] = []
        var peerTimes: [Double] = []
        for _ in 0..<repetitions {
            ourTimes.append(Self.time(ours) / Double(operations))
            peerTimes.append(Self.time(peer) / Double(operations))
        }
        self.name = name
        self.target = target
        self.ours = ourTimes.sorted()[repetitions / 2]
        self.peer = peerTimes.sorted()[repetitions / 2]
        ratio = zip(ourTimes, peerTimes).map { $0 / $1 }.sorted()[repetitions / 2]
    }

    private static func time(_ work: () -> Void) -> Double {
        let start = Clock.processorTime()
        work()
        return Clock.processorTime() - start
    }

    /// A row of the table.
    var row: String {
        let mark = ratio <= target ? "reached" : "not reached"
        return [
            Self.pad(name, 44), Self.number(ours), Self.number(peer), Self.decimal(ratio), Self.decimal(target), mark,
        ].joined(separator: "  ")
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func number(_ value: Double) -> String {
        let text = String(Int(value.rounded()))
        return String(repeating: " ", count: max(0, 8 - text.count)) + text
    }

    private static func decimal(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
