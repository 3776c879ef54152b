import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU

/// Refuses a name under a review whose owner may not give it.
struct ReviewerCheck {
    private let catalog: Catalog

    init(_ catalog: Catalog) { self.catalog = catalog }

    /// Throws unless people.yaml names the person.
    func requireKnown(_ by: String) throws {
        guard catalog.people[by] == nil else { return }
        let objection = ReviewerObjection.unknown
        throw CommandFailure("\(objection.text(by, nil)): \(objection.repair(by, nil, catalog.people.ids))")
    }

    /// Throws unless the person may review texts in a language; or, without one, verify values.
    func require(_ by: String, of tag: LocaleTag?) throws {
        if catalog.people.count == 0, !catalog.people.mayHave(by) {
            throw CommandFailure(
                "nobody may review yet: whoever answers for the project adds `\(by)` to Resources/people.yaml, with a "
                    + "name, a role, and \(tag.map { "`may: [review]` and `languages: [\($0)]`" } ?? "`may: [verify]`")"
            )
        }
        if let tag {
            guard let objection = catalog.objection(toReviewer: by, of: tag) else { return }
            throw CommandFailure(
                "\(objection.text(by, tag)): \(objection.repair(by, tag, catalog.people.ids))")
        }
        try requireKnown(by)
        guard let person = catalog.people[by], person.may.contains(.verify) else {
            throw CommandFailure(
                "`\(by)` may not verify: whoever answers for the project adds `verify` to `may` of `\(by)` in "
                    + "Resources/people.yaml")
        }
    }
}
