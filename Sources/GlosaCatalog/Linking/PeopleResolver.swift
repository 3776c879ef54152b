import GlosaDiagnostics

/// Gives the persons whom data name their names, and reports those who are not in people.yaml or may not do what they are
/// said to have done. What they are said to have done then counts for nothing.
struct PeopleResolver {
    private let catalog: Catalog
    private let sink: DiagnosticSink

    /// Resolves every `verified`, the legal review and the decisions.
    static func resolve(_ catalog: inout Catalog, _ sink: DiagnosticSink) {
        let resolver = PeopleResolver(catalog: catalog, sink: sink)
        for (id, contact) in catalog.contacts.entries where contact.verified != nil {
            catalog.contacts[id]?.verified = resolver.resolved(contact.verified)
        }
        for (id, fact) in catalog.facts.entries where fact.verified != nil {
            catalog.facts[id]?.verified = resolver.resolved(fact.verified)
        }
        for (id, source) in catalog.sources.entries where source.verified != nil {
            catalog.sources[id]?.verified = resolver.resolved(source.verified)
        }
        if let review = catalog.project.legalReview { catalog.project.legalReview = resolver.resolved(review) }
        if let decision = catalog.project.storyPublished {
            catalog.project.storyPublished = resolver.resolved(decision)
        }
    }

    private func resolved(_ verification: Verification?) -> Verification? {
        guard var verification, let person = person(verification.by, verification.place, may: .verify) else {
            return nil
        }
        verification.name = person.name
        return verification
    }

    private func resolved(_ review: Project.LegalReview) -> Project.LegalReview? {
        guard let person = person(review.by, review.place, may: .attest) else { return nil }
        guard person.role == .lawyer else {
            sink.error(
                "not-permitted", "`\(review.by)` is no lawyer, and a legal review is a lawyer's", at: review.place,
                notes: [Diagnostic.Note("the role stands here", at: person.place)],
                help: "name a person whose `role` in Resources/people.yaml is `lawyer`, or remove `legal-review`")
            return nil
        }
        var review = review
        review.by = person.name
        return review
    }

    /// Anybody in people.yaml may take a decision: the name answers for it.
    private func resolved(_ decision: Project.Decision) -> Project.Decision? {
        guard let person = person(decision.by, decision.place) else { return nil }
        var decision = decision
        decision.by = person.name
        return decision
    }

    private func person(
        _ id: String, _ place: Diagnostic.Place, may permission: Person.Permission? = nil
    ) -> Person? {
        guard let person = catalog.people[id] else {
            if !catalog.people.mayHave(id) {
                let with = permission.map { ", with `may: [\($0.rawValue)]`" } ?? ""
                sink.error(
                    "unknown-person", "nobody in Resources/people.yaml has the id `\(id)`", at: place,
                    help: NearMiss.of(id, among: catalog.people.ids).map { "did you mean `\($0)`?" }
                        ?? "add the person to Resources/people.yaml\(with); or remove this")
            }
            return nil
        }
        guard let permission, !person.may.contains(permission) else { return person }
        sink.error(
            "not-permitted", "`\(id)` may not \(permission.rawValue)", at: place,
            notes: [Diagnostic.Note("what \(person.name) may do stands here", at: person.place)],
            help: "add `\(permission.rawValue)` to `may` of `\(id)` in Resources/people.yaml, or remove this")
        return nil
    }
}
