extension OutlineBlocks {
    /// The keys of a paragraph, and of a point or an answer with `item` for its key.
    static func claimKeys(_ item: String, _ explanation: String) -> [MapKey] {
        [MapKey(item, .id, isRequired: true, explanation)] + ClaimKeys.keys
    }

    /// A list of claims: maps, or ids of messages for which nobody answers yet.
    static func claims(_ item: String, _ explanation: String) -> KeyForm {
        .list(.either([.id, .map(claimKeys(item, explanation))]))
    }

    static let headingKeys = [MapKey("heading", .id, isRequired: true, "The message of a heading in the section")]
    static let paragraphKeys = claimKeys("paragraph", "The message of a paragraph")
    static let pointsKeys = [
        MapKey("points", claims("point", "The message of a point"), isRequired: true, "The points of a list")
    ]
    static let timelineKeys = [
        MapKey("timeline", .list(.map(eventKeys)), isRequired: true, "The events of a timeline, in their order")
    ]
    /// The keys of an event.
    static let eventKeys =
        [
            MapKey("event", .id, isRequired: true, "The message that tells the event"),
            MapKey("on", .id, isRequired: true, "The fact of the type `date` that says when; its sources are cited"),
        ] + ClaimKeys.keys
    static let warningKeys = [
        MapKey("warning", .id, isRequired: true, "The message that warns of the paragraphs under it"),
        MapKey("paragraphs", claims("paragraph", "The message of a paragraph"), "The paragraphs that it covers"),
    ]
    static let questionKeys = [
        MapKey("question", .id, isRequired: true, "The message that asks"),
        MapKey("answer", claims("paragraph", "The message of a paragraph"), "The paragraphs that answer it"),
    ]
    static let disagreementsKeys = [
        MapKey("disagreements", .oneOrMore(.id), isRequired: true, "The facts of which sources disagree")
    ]
    static let contactsKeys = [MapKey("contacts", .oneOrMore(.id), isRequired: true, "The contacts of a list")]
    static let bibliographyKeys = [
        MapKey("bibliography", .choice(of: Source.Kind.self), isRequired: true, "The kind of the sources to list")
    ]
    static let sayKeys = [MapKey("say", .oneOrMore(.id), isRequired: true, "The messages to say aloud")]
    static let fillKeys = [
        MapKey("fill", .oneOrMore(.id), isRequired: true, "The labels after which there is room to write, on paper")
    ]
    static let branchKeys = [
        MapKey("branch", .id, isRequired: true, "The message of the heading of a situation"),
        MapKey("audience", .choice(of: Audience.self), "Those whom it is for; everyone without it"),
        MapKey("items", .list(.map([])), isRequired: true, "The blocks for the situation"),
    ]
    static let withdrawnKeys = [
        MapKey("withdrawn", .id, isRequired: true, "The id of a step that stood here and was taken back")
    ]
}

extension OutlineItem {
    /// The keys of a step or of a warning off.
    static func keys(_ kind: String, _ explanation: String) -> [MapKey] {
        [
            MapKey(kind, .id, isRequired: true, explanation),
            MapKey("why", .id, "The message that says why"),
            MapKey("need", .oneOrMore(.id), "The messages that say what one needs for it"),
            MapKey("say", .oneOrMore(.id), "The messages to say aloud"),
            MapKey("contacts", .oneOrMore(.id), "Those to call, and the pages to look at"),
        ] + ClaimKeys.keys + [
            MapKey(
                "seen", .either([.date, .choice(["undated"])]),
                "The date of the copy that was read; `undated` where it shows none"),
            MapKey("check-every", .days, "The days after which it is to be read again"),
            MapKey("expires", .day, "The last day on which it may be relied on"),
            MapKey("hazards", .oneOrMore(.id), "The hazards without whose sentences it must not appear"),
            MapKey("chat", .flag, "True for what a text for a chat must not go without"),
            MapKey("audience", .choice(of: Audience.self), "Those whom it is for; everyone without it"),
            MapKey("applies-to", .map(ApplicabilityKeys.keys), "Those to whose situation it applies"),
        ]
    }
}

extension ApplicabilityKeys {
    /// The keys of `applies-to`.
    static let keys: [MapKey] = [
        MapKey("nationality", .texts, "The nationalities, by their ISO 3166 codes"),
        MapKey("circuit", .texts, "The circuits of the federal courts: `5`, `dc`"),
    ]
}

extension OutlineBlocks {
    /// The form of a section: its blocks, in their order.
    static var form: KeyForm {
        let kinds = Kind.all.map { (name: $0.key, keys: $0.keys) }
        let inside = KeyForm.list(.either(kinds.filter { $0.name != "branch" }.map { .map($0.keys) }))
        let all = kinds.map { name, keys -> KeyForm in
            // A branch has the other blocks in it.
            .map(
                name == "branch"
                    ? keys.map { $0.name == "items" ? MapKey($0.name, inside, isRequired: true, $0.explanation) : $0 }
                    : keys)
        }
        return .list(.either(all))
    }
}
