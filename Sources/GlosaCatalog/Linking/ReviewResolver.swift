import GlosaICU

/// Works out which reviews of texts count: those by a person who may, of data that have not changed since.
enum ReviewResolver {
    /// Notes at each review that does not count why.
    static func resolve(_ catalog: inout Catalog) {
        for index in catalog.locales.indices {
            let tag = catalog.locales[index].settings.tag
            let reviewed = catalog.locales[index].reviews.entries.filter { $0.value.state == .reviewed }
            for (id, review) in reviewed {
                guard let lapse = lapse(of: review, of: id, tag, catalog) else { continue }
                catalog.locales[index].reviews[id]?.lapse = lapse
            }
        }
    }

    private static func lapse(
        of review: MessageReview, of id: String, _ tag: LocaleTag, _ catalog: Catalog
    ) -> MessageReview.Lapse? {
        // A review without a name is an error of its own.
        if let by = review.by, let objection = catalog.objection(toReviewer: by, of: tag) {
            return .reviewer(objection)
        }
        return catalog.recorded.hash(behind: id) == review.with ? nil : .data
    }
}
