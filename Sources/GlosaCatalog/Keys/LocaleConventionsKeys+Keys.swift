import GlosaICU

extension LocaleConventionsKeys {
    /// The keys of locale.yaml that checks go by.
    static let keys: [MapKey] = [
        MapKey("articles", .texts, "Articles, with or without which a term may stand: `la`"),
        MapKey(
            "function-words", .texts, "Small words that no text does without, and that give the language away"),
        MapKey("sentence-marks", .pairs, "Marks that open and close a sentence: `[[¿, ?], [¡, !]]`"),
        MapKey("other-register", .map(otherRegisterKeys), "The register in which the reader is not addressed"),
        MapKey(
            "small-words", .texts, "Words that are written small inside a sentence: months, days, languages"),
        MapKey("months", .texts, "The months, in order"),
        MapKey("date-order", .choice(of: LocaleConventions.DateOrder.self), "The order of day, month and year"),
        MapKey("duration-units", .texts, "Units of time, of which a number makes a duration: `días`"),
        MapKey("number-words", .texts, "Numbers in words: `dos`"),
        MapKey("decimal-mark", .text, "The mark before decimals, in quotation marks: `\",\"`"),
        MapKey(
            "thousands-mark", .text,
            "The mark between thousands: `\".\"`, `narrow-space` (U+202F) or `space` (U+00A0)"),
        MapKey(
            "thousands-from", .integer(minimum: 4),
            "The least digits of a number with marks between thousands; 5 for 1500 and 15 000"),
        MapKey(
            "currency-words", .mapByID(.map(currencyKeys)),
            "The words after an amount, by the code of the currency: `{USD: {one: dólar, other: dólares}}`"),
        MapKey("ellipsis", .text, "How three dots are written: `…` or `...`"),
        MapKey("gender-endings-avoided", .texts, "Endings that the chosen style of gender does not use: `@`"),
        MapKey(
            "false-friends", .list(.map(falseFriendKeys)),
            "Words that look like one of the source, and mean another thing"),
        MapKey("rejects", .list(.map(rejectKeys)), "Words that are not said, always or beside others"),
        MapKey(
            "accusation", .map(accusationKeys), "Words that tie a person to a group, and that say who says so"),
        MapKey("norms", .map(normKeys), "Words that are a sign of a deadline, a right or a duty, in every form"),
        MapKey("repeatable-words", .texts, "Words that may stand twice in a row"),
        MapKey("negations", .texts, "Words that say no: `nunca`"),
        MapKey("pointers", .texts, "Words that point to something on a page: `este paso`, `abajo`"),
        MapKey("same-as-source", .texts, "Texts that are the same in the source language"),
        MapKey("optional-plurals", .texts, "Plural categories that may be left to `*`"),
        MapKey("named-numbers", .texts, "Written numbers that are names, and no figures: `60 Minutes`"),
        MapKey("length-ratio", .map(lengthRatioKeys), "The length of a translation, as a multiple of its source"),
    ]

    /// The keys of a currency of `currency-words`: plural categories.
    static let currencyKeys: [MapKey] = PluralCategory.allCases.map { category in
        MapKey(
            category.rawValue, .text, isRequired: category == .other,
            "The word for amounts of the plural category `\(category.rawValue)`")
    }

    /// The keys of `other-register`.
    static let otherRegisterKeys: [MapKey] = [
        MapKey("name", .text, isRequired: true, "The name of the register: `tú`"),
        MapKey("words", .texts, "Words that belong to it wherever they stand"),
        MapKey("first-words", .texts, "Words that belong to it at the beginning of a sentence"),
    ]

    /// The keys of an item of `false-friends`.
    static let falseFriendKeys: [MapKey] = [
        MapKey("source", .text, isRequired: true, "The word of the source"),
        MapKey("avoid", .text, isRequired: true, "The word that looks like it"),
        MapKey("use", .text, isRequired: true, "The word that means it"),
        MapKey("because", .text, "The reason"),
    ]

    /// The keys of an item of `rejects`.
    static let rejectKeys: [MapKey] = [
        MapKey("words", .texts, isRequired: true, "The words"),
        MapKey("near", .texts, "Words beside which alone they are rejected"),
        MapKey("within", .integer(minimum: 1), "The number of words that count as beside; 3 if absent"),
        MapKey("documents", .oneOrMore(.id), "Documents in which alone they are rejected"),
        MapKey("because", .text, isRequired: true, "The reason"),
        MapKey("use", .text, isRequired: true, "What to write"),
    ]

    /// The keys of `accusation`.
    static let accusationKeys: [MapKey] = [
        MapKey("membership", .texts, "Words of belonging: `miembro`"),
        MapKey("groups", .texts, "The names of the groups"),
        MapKey("attribution", .texts, "Words that say that somebody says so: `según`"),
    ]

    /// The keys of `norms`.
    static let normKeys: [MapKey] = [
        MapKey(Claim.Norm.deadline.rawValue, .texts, "Signs of a deadline: `plazo`, `a más tardar`"),
        MapKey(Claim.Norm.right.rawValue, .texts, "Signs of a right: `tiene derecho`, `puede apelar`"),
        MapKey(Claim.Norm.duty.rawValue, .texts, "Signs of a duty: `está obligado`, `debe presentarse`"),
    ]

    /// The keys of `length-ratio`.
    static let lengthRatioKeys: [MapKey] = [
        MapKey("min", .number, isRequired: true, "The shortest that a translation may be: `0.4`"),
        MapKey("max", .number, isRequired: true, "The longest that a translation may be: `2.5`"),
    ]
}
