extension ProjectFile {
    /// The keys of project.yaml.
    static let keys: [MapKey] =
        [
            MapKey(
                "title", .either([.text, .mapByID(.text)]), isRequired: true,
                "The name of the project: one text in the source locale, or a text of each locale"),
            MapKey(
                "source-locale", .language, isRequired: true,
                "The locale that the texts are written in first, and translated from"),
            MapKey(
                "locales", .list(.language), isRequired: true,
                "The locales of the project, the source locale among them"),
            MapKey(
                "publish", .list(.language),
                "The locales on the site, among those of `locales`; without it, all of them"),
            MapKey("publisher", .text, isRequired: true, "The name of whoever answers for the site"),
            MapKey("licence", .text, isRequired: true, "The licence of the content, by its SPDX id or in words"),
            MapKey("licence-url", .address, "The page with the text of the licence"),
            MapKey("address", .address, isRequired: true, "The address of the published site"),
            MapKey(
                "corrections", .pattern("^(mailto:|https://)[^\\s\"<>]+$"),
                "The mailbox (`mailto:`) or the page where readers report a mistake"),
            MapKey("start", .oneOrMore(.place), "What the start page offers first: documents, sections or terms"),
            MapKey("pages", .oneOrMore(.place), "What every page leads to: documents, sections or terms"),
            MapKey("doors", .mapByID(.list(.map(DoorsKey.keys))), "The parts of each guide, behind a few doors"),
            MapKey("search-help", .id, "The contact that the search page offers for what it does not find"),
            MapKey(
                "documents", .mapByID(.choice(DocumentKind.all.map(\.name))),
                "The kind of each document, in the order of the navigation"),
            MapKey("written", .day, isRequired: true, "The day on which the content was written or last read through"),
            MapKey(
                "legal-review", .map(legalReviewKeys),
                "The lawyer who has read the content; absent where none has, and pages say so"),
            MapKey(
                "decisions", .map(DecisionsKey.keys),
                "What named persons have decided; as long as one is absent, pages say so"),
        ] + CheckSettingsKeys.keys

    /// The keys of `legal-review`.
    static let legalReviewKeys: [MapKey] = [
        MapKey("by", .id, isRequired: true, "The id of the lawyer in people.yaml, who may attest"),
        MapKey("role", .text, isRequired: true, "The office in which the reviewer answers for it"),
        MapKey("on", .day, isRequired: true, "The day of the review"),
    ]
}

extension DecisionsKey {
    /// The keys of `decisions`.
    static let keys: [MapKey] = [
        MapKey("story-published", .map(decisionKeys), "The decision to publish the documents of kind `story`")
    ]

    /// The keys of a decision.
    static let decisionKeys: [MapKey] = [
        MapKey("by", .id, isRequired: true, "The id of the person in people.yaml who decided, and answers for it"),
        MapKey("on", .day, isRequired: true, "The day of the decision"),
    ]
}

extension CheckSettingsKeys {
    /// The keys of project.yaml that checks go by.
    static let keys: [MapKey] = [
        MapKey("checks", .mapByID(.choice(of: Level.self)), "The severity of checks, by their ids"),
        MapKey(
            "exemptions", .mapByID(.mapByID(.text)),
            "Messages that checks of safety let stand: the check, `es/guidance.find-why`, and the reason"),
        MapKey("reading", .mapByID(.map(readingKeys)), "How hard each document may be to read"),
        MapKey(
            "lengths", .mapByID(.integer(minimum: 1)),
            "The most graphemes that messages may have, by their ids, in which `*` stands for any part"),
        MapKey("most-variants", .integer(minimum: 1), "The most variants that a message may have"),
        MapKey("review-every", .days, "The days after which a review is due again"),
        MapKey("own-cautions", .integer(minimum: 0), "The most claims that may say `basis: own`"),
        MapKey("not-sources", .texts, "The hosts of mirrors and aggregators, which no source may have as its address"),
    ]

    /// The keys of a document under `reading`.
    static let readingKeys: [MapKey] = [
        MapKey("sentence", .integer(minimum: 1), "The most words that a sentence may have"),
        MapKey("inflesz", .integer(minimum: 1), "The lowest value on the INFLESZ scale, for Spanish"),
        MapKey("grade", .integer(minimum: 1), "The highest Flesch-Kincaid grade, for English"),
    ]
}
