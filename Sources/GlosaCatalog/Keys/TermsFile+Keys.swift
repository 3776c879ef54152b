extension TermsFile {
    /// The keys of a term.
    static let keys: [MapKey] = [
        MapKey("abbreviation", .text, "Its abbreviation, in every language that has no other"),
        MapKey("do-not-translate", .flag, "True for a name that stays as it is in every language"),
        MapKey(
            "heard", .integer(minimum: 1),
            "Its place among the words that readers hear first, which stand before those from A to Z"),
        MapKey("see-also", .oneOrMore(.id), "Terms to read next"),
        MapKey("sources", .oneOrMore(.id), isRequired: true, "The sources of its definition"),
    ]
}

extension GlossaryFile {
    /// The keys of a term in a language.
    static let keys: [MapKey] = [
        MapKey("term", .text, isRequired: true, "The approved rendering"),
        MapKey("rendering", .choice(of: Rendering.self), "Whose rendering it is: `ours` is told to readers"),
        MapKey("also", .texts, "Other renderings that are accepted, and shown"),
        MapKey("forms", .texts, "Forms of the rendering that inflection does not explain"),
        MapKey(
            "found-by", .texts,
            "Words that readers look for and that lead to the entry, and are no rendering of the term"),
        MapKey("except", .texts, "Words that hold the rendering and mean something else"),
        MapKey("avoid", .list(.map(avoidKeys)), "Renderings that are refused"),
        MapKey("abbreviation", .text, "Its abbreviation in this language"),
        MapKey("definition", .message, isRequired: true, "One or two sentences, a message"),
        MapKey("example", .message, "The term in a sentence, a message"),
        MapKey("not", .message, "What it does not mean, a message"),
    ]

    /// The keys of an item of `avoid`.
    static let avoidKeys: [MapKey] = [
        MapKey("use", .text, isRequired: true, "The rendering that is refused"),
        MapKey("because", .message, isRequired: true, "The reason, a message"),
    ]
}
