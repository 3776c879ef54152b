extension OutlineBlocks {
    /// The keys of each kind of block. The first is that of the kind.
    enum Keys {
        static let heading = [MapKey("heading", .id, isRequired: true, "The message of a heading inside the section")]
        static let paragraph = claim("paragraph", "The message of a paragraph")
        static let points = [
            MapKey("points", claims("point", "The message of a point"), isRequired: true, "The points of a list")
        ]
        static let timeline = [
            MapKey("timeline", .list(.map(event)), isRequired: true, "Dated events, in the order of their days")
        ]
        static let route = [
            MapKey("route", .list(.map(station)), isRequired: true, "The stations of a way, in order; a page draws it"),
            MapKey(
                "held", claims("paragraph", "The message of a paragraph"),
                "The paragraphs that say what the thick part of the line is, for whoever does not see it"),
        ]
        static let warning = [
            MapKey("warning", .id, isRequired: true, "The message of a warning of what follows"),
            MapKey("paragraphs", claims("paragraph", "The message of a paragraph"), "The paragraphs that it covers"),
        ]
        static let question = [
            MapKey("question", .id, isRequired: true, "The message of a question"),
            MapKey("answer", claims("paragraph", "The message of a paragraph"), "The paragraphs that answer it"),
        ]
        static let disagreements = [
            MapKey("disagreements", .oneOrMore(.id), isRequired: true, "Facts of which sources disagree")
        ]
        static let contacts = [
            MapKey("contacts", .oneOrMore(.id), isRequired: true, "Contacts, with all that is known of each")
        ]
        static let bibliography = [
            MapKey("bibliography", .choice(of: Source.Kind.self), isRequired: true, "Every source of a kind")
        ]
        static let say = [MapKey("say", .oneOrMore(.id), isRequired: true, "The messages of words to say aloud")]
        static let fill = [
            MapKey("fill", .oneOrMore(.id), isRequired: true, "Labels after which there is room to write, on paper")
        ]
        static let step = [MapKey("step", .id, isRequired: true, "The message of something to do, and its id")] + item
        static let avoid =
            [MapKey("avoid", .id, isRequired: true, "The message of something not to do, and its id")] + item
        static let branch = [
            MapKey("branch", .id, isRequired: true, "The message of the heading of one situation"),
            MapKey("audience", .choice(of: Audience.self), "For whom it is; without it, for everyone"),
            MapKey("items", .list(.block), isRequired: true, "The blocks of the situation"),
        ]
        static let choice = [
            MapKey("choice", .id, isRequired: true, "An id of its own for situations among which a reader chooses"),
            MapKey("items", .list(.block), "The blocks that hold in each of the situations"),
            MapKey("branches", .list(.block), isRequired: true, "The situations: two to four blocks of kind `branch`"),
        ]
        static let table = [
            MapKey("table", .id, isRequired: true, "The id of a table of tables.yaml"),
            MapKey("says", .id, isRequired: true, "The message that tells a row"),
        ]
        static let withdrawn = [
            MapKey("withdrawn", .id, isRequired: true, "The id of an item that was taken back, in its place")
        ]
        static let chat = retelling("chat", "The messages of a text for a chat, a paragraph each")
        static let voice = retelling("voice", "The messages of a script to read aloud, a breath each")

        static let picture = retelling(
            "picture", "The messages of a picture to send, a paragraph each: of what is stable alone")

        /// The keys of a retelling of a section, for a medium.
        private static func retelling(_ medium: String, _ explanation: String) -> [MapKey] {
            [
                MapKey(medium, .oneOrMore(.id), isRequired: true, explanation),
                MapKey("retells", .oneOrMore(.id), isRequired: true, "The steps of the section that it retells"),
                MapKey("tells", .oneOrMore(.id), "The hazards of those steps that its own words tell"),
                MapKey("hazards", .oneOrMore(.id), "The hazards whose whole sentences stand behind its words"),
            ]
        }

        /// The keys of an event of a timeline.
        static let event =
            [
                MapKey("event", .id, isRequired: true, "The message of what happened, and its id"),
                MapKey(
                    "on", .id, isRequired: true, "The fact of the type `date` that says when; its sources are cited"),
            ] + ClaimKeys.keys

        /// The keys of a station of a route.
        static let station =
            [
                MapKey("station", .id, isRequired: true, "The message that names the place, and its id"),
                MapKey("on", .id, "The fact of the type `date` that says when; its sources are cited"),
                MapKey("says", .id, "The message of what happened there"),
                MapKey("lasted", .id, "The message of how long it lasted"),
                MapKey("held", .flag, "True where somebody was held from here to the next station: the line is thick"),
            ] + ClaimKeys.keys

        /// The keys of a claim whose message stands under `item`: a paragraph, a point, an answer.
        static func claim(_ item: String, _ explanation: String) -> [MapKey] {
            [MapKey(item, .id, isRequired: true, explanation)] + ClaimKeys.keys
        }

        /// A list of claims: maps, or ids of messages for which nobody answers yet.
        static func claims(_ item: String, _ explanation: String) -> KeyForm {
            .list(.either([.id, .map(claim(item, explanation))]))
        }

        /// The keys of a step or of something not to do, beside its own.
        static let item: [MapKey] =
            [
                MapKey("heading", .id, "The message of a few words above the action, which is its own heading else"),
                MapKey("pictogram", .choice(of: Pictogram.self), "The picture that pages have beside the heading"),
                MapKey("why", .id, "The message of the reason"),
                MapKey("need", .oneOrMore(.id), "The messages of what one needs for it"),
                MapKey("say", .oneOrMore(.id), "The messages of words to say aloud"),
                MapKey("contacts", .oneOrMore(.id), "Whom to call, or where to look"),
                MapKey("then", .oneOrMore(.id), "The messages of what to know once one has called or looked"),
                MapKey(
                    "seen", .either([.date, .choice(["undated"])]),
                    "The date of the copy that was read; `undated` where it shows none"),
                MapKey("check-every", .days, "The days after which it is to be read again"),
                MapKey("expires", .day, "The last day on which it may be relied on"),
                MapKey(
                    "volatile", .flag, "True for a rule that may change any day: it is told with the day of its copy"),
                MapKey("hazards", .oneOrMore(.id), "What it must never appear without"),
                MapKey(
                    "tells", .oneOrMore(.id),
                    "Those of `hazards` that its words tell in the open, told in full at the end of the section"),
                MapKey("audience", .choice(of: Audience.self), "For whom it is; without it, for everyone"),
                MapKey("applies-to", .map(ApplicabilityKeys.keys), "For whose situation it is"),
            ] + ClaimKeys.keys
    }
}
