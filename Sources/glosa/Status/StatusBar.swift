/// A bar of twenty cells: reviewed, translated, stale, missing.
enum StatusBar {
    static let width = 20
    static let legend = "█ reviewed  ▓ translated  ░ stale or in draft  · missing"

    static func text(_ counts: LocaleStatus.MessageCounts) -> String {
        guard counts.total > 0 else { return String(repeating: "·", count: width) }
        // What is there at all has a cell, and what is not whole leaves one empty.
        let reviewed = cells(counts.reviewed, of: counts.total)
        let unsure = min(width - reviewed, cells(counts.stale + counts.draft, of: counts.total))
        let missing = min(width - reviewed - unsure, cells(counts.total - counts.translated, of: counts.total))
        let translated = width - reviewed - unsure - missing
        return String(repeating: "█", count: reviewed) + String(repeating: "▓", count: translated)
            + String(repeating: "░", count: unsure) + String(repeating: "·", count: missing)
    }

    private static func cells(_ count: Int, of total: Int) -> Int {
        count == 0 ? 0 : max(1, count * width / total)
    }
}
