import GlosaCatalog
import GlosaDiagnostics

/// A text that is not the one that was reviewed, or whose step, contact or hazard has changed since: its review is void.
struct VoidReview: MessageCheck {
    var id: String { "void-review" }
    var severity: Severity { .warning }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        let locale = unit.locale.locale
        let message = unit.message
        guard locale.reviews.count > 0, let review = locale.reviews[message.id], review.state != .draft else { return }
        // A source that has changed is told as such.
        if let source = unit.source, ContentHash.of(source.message) != review.source { return }
        let command = "glosa review --locale \(unit.locale.tag)"
        let reviewer = review.by.map { "`\($0)`" } ?? "the reviewer"
        let day = review.on.map { " on \($0)" } ?? ""
        let note = Diagnostic.Note("it is recorded here", at: review.place)
        guard review.target == ContentHash.of(message.message) else {
            findings.report(
                self,
                review.state == .reviewed
                    ? "\(reviewer) reviewed another text\(day)" : "the text has changed since it was recorded",
                at: message.text.place, subject: message.id, notes: [note],
                help: review.state == .reviewed
                    ? "have it read again; then run `\(command) --state reviewed --by ID \(message.id)`"
                    : "run `\(command) --origin machine-edited \(message.id)` if a person changed it, or with the "
                        + "origin that it has now",
                severity: review.state == .reviewed ? nil : .info)
            return
        }
        guard review.state == .reviewed, case .data? = review.lapse else { return }
        findings.report(
            self,
            "what stands behind this text has changed since \(reviewer) reviewed it\(day)"
                + changes(message.id, review, unit.locale.catalog), at: message.text.place, subject: message.id,
            notes: [note] + behind(message.id, unit.locale.catalog),
            help: "have the text read again, with its data; then run "
                + "`\(command) --state reviewed --by ID \(message.id)`")
    }

    /// The changes in words, where the values of that day are still recorded in Resources/review.yaml.
    private func changes(_ message: String, _ review: MessageReview, _ catalog: Catalog) -> String {
        let recorded = { (id: String) in catalog.valueReviews[id]?.said }
        guard catalog.recorded.hash(behind: message, value: recorded) == review.with else { return "" }
        let all = catalog.recorded.ids(behind: message).flatMap { id -> [String] in
            guard let old = recorded(id), let new = catalog.recorded[id] else { return [] }
            return new.changes(since: old)
        }
        return all.isEmpty ? "" : ": \(all.joined(separator: "; "))"
    }

    private func behind(_ message: String, _ catalog: Catalog) -> [Diagnostic.Note] {
        catalog.recorded.ids(behind: message).compactMap { id in
            catalog.recorded[id].map { Diagnostic.Note("`\(id)` is here", at: $0.place) }
        }
    }
}
