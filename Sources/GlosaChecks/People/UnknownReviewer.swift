import GlosaCatalog
import GlosaDiagnostics
import GlosaICU

/// A review by somebody whose review does not count: who is not in people.yaml, or may not review that
/// language, or who reviewed it on a day that has not come.
struct UnknownReviewer: ProjectCheck {
    var id: String { "unknown-reviewer" }
    var severity: Severity { .warning }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        for locale in catalog.locales {
            let tag = locale.settings.tag
            for (id, review) in locale.reviews.entries {
                reportFuture(review.on, project.today, id, review.place, &findings)
                guard case .reviewer(let objection)? = review.lapse, let by = review.by else { continue }
                report(objection, of: by, "text in `\(tag)`", id, review.place, tag, catalog, &findings)
            }
        }
        for (id, review) in catalog.valueReviews.entries {
            reportFuture(review.on, project.today, id, review.place, &findings)
            guard let by = review.by else { continue }
            if let person = catalog.people[by] {
                if person.may.contains(.verify) { continue }
                findings.report(
                    self, "`\(by)` may not verify, and is said to have compared `\(id)` with its source",
                    at: review.place, subject: id,
                    notes: [Diagnostic.Note("what \(person.name) may do stands here", at: person.place)],
                    help: "add `verify` to `may` of `\(by)` in Resources/people.yaml, or record it again without a name"
                )
            } else if !catalog.people.mayHave(by) {
                report(.unknown, of: by, "value", id, review.place, nil, catalog, &findings)
            }
        }
    }

    private func reportFuture(
        _ day: CivilDate?, _ today: CivilDate, _ id: String, _ place: Diagnostic.Place, _ findings: inout Findings
    ) {
        guard let day, day > today else { return }
        findings.report(
            self, "the review of `\(id)` is of \(day), and that day has not come", at: place, subject: id,
            help: "write the day on which it was read, or let `glosa review` write it")
    }

    private func report(
        _ objection: ReviewerObjection, of by: String, _ what: String, _ id: String, _ place: Diagnostic.Place,
        _ tag: LocaleTag?, _ catalog: Catalog, _ findings: inout Findings
    ) {
        let notes = catalog.people[by].map {
            [Diagnostic.Note("what \($0.name) may do stands here", at: $0.place)]
        }
        findings.report(
            self, "\(objection.text(by, tag)), and the review of this \(what) does not count", at: place, subject: id,
            notes: notes ?? [], help: objection.repair(by, tag, catalog.people.ids))
    }
}

extension ReviewerObjection {
    /// The reason in words: "`rosa` may not review texts in `es`".
    package func text(_ by: String, _ tag: LocaleTag?) -> String {
        switch self {
        case .unknown: "nobody in Resources/people.yaml has the id `\(by)`"
        case .notPermitted: "`\(by)` may not review"
        case .otherLanguages: "`\(by)` may not review texts in `\(tag?.identifier ?? "")`"
        }
    }

    /// The repair.
    ///
    /// - Parameter known: The ids of people.yaml.
    package func repair(_ by: String, _ tag: LocaleTag?, _ known: [String]) -> String {
        let languages = tag.map { ", languages: [\($0.identifier)]" } ?? ""
        let permission = tag == nil ? "verify" : "review"
        switch self {
        case .unknown:
            return NearMiss.of(by, among: known).map { "did you mean `\($0)`?" }
                ?? "whoever answers for the project adds the person to Resources/people.yaml: `\(by): {name: …, "
                + "role: reviewer, may: [\(permission)]\(languages)}`"
        case .notPermitted:
            return "whoever answers for the project adds `review` to `may` of `\(by)` in Resources/people.yaml"
        case .otherLanguages:
            return "whoever answers for the project adds the language to `languages` of `\(by)` in "
                + "Resources/people.yaml"
        }
    }
}
