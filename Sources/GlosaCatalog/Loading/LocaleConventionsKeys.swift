import GlosaDiagnostics

/// Reads the keys of locale.yaml that checks go by.
enum LocaleConventionsKeys {
    static func read(_ map: MapReader) -> LocaleConventions {
        var conventions = LocaleConventions()
        conventions.articles = words(map, "articles")
        conventions.functionWords = words(map, "function-words")
        conventions.sentenceMarks = LocaleFile.pairs(map, "sentence-marks")
        conventions.otherRegister = otherRegister(map)
        conventions.smallWords = words(map, "small-words")
        conventions.months = words(map, "months")
        conventions.dateOrder = map.choice("date-order")
        conventions.durationUnits = words(map, "duration-units")
        conventions.numberWords = words(map, "number-words")
        NumberConventionKeys.read(map, &conventions)
        conventions.ellipsis = map.text("ellipsis")
        conventions.genderEndings = words(map, "gender-endings-avoided")
        conventions.falseFriends = maps(
            map, "false-friends", falseFriendKeys, "{source: application, avoid: aplicación, use: solicitud}"
        )
        .compactMap(falseFriend)
        conventions.rejects = maps(map, "rejects", rejectKeys, "{words: [ilegal], near: [persona], because: …, use: …}")
            .compactMap(rejected)
        conventions.accusation = accusation(map)
        conventions.norms = norms(map)
        conventions.repeatableWords = words(map, "repeatable-words")
        conventions.negations = words(map, "negations")
        conventions.pointers = words(map, "pointers")
        conventions.sameAsSource = words(map, "same-as-source")
        conventions.optionalPlurals = words(map, "optional-plurals")
        conventions.namedNumbers = words(map, "named-numbers")
        conventions.lengthRatio = lengthRatio(map)
        return conventions
    }

    private static func words(_ map: MapReader, _ key: String) -> [String] { map.texts(key).map(\.text) }

    private static func maps(
        _ map: MapReader, _ key: String, _ keys: [MapKey], _ example: String
    ) -> [MapReader] {
        guard let node = map.node(key) else { return [] }
        guard case .sequence(let items) = node.content else {
            map.wrongType(node, key, wanted: "a list", help: "write each on a line of its own, as `- \(example)`")
            return []
        }
        return items.compactMap {
            MapReader($0, in: map.entry, keys: keys, what: "an item of `\(key)`", sink: map.sink)
        }
    }

    private static func otherRegister(_ map: MapReader) -> LocaleConventions.OtherRegister? {
        guard let node = map.node("other-register"),
            let register = MapReader(
                node, in: map.entry, keys: otherRegisterKeys, what: "`other-register`", sink: map.sink)
        else { return nil }
        defer { register.finish() }
        let words = words(register, "words")
        let firstWords = self.words(register, "first-words")
        return register.requiredText("name").map {
            LocaleConventions.OtherRegister(name: $0, words: words, firstWords: firstWords)
        }
    }

    private static func falseFriend(_ map: MapReader) -> LocaleConventions.FalseFriend? {
        defer { map.finish() }
        let because = map.text("because")
        let source = map.requiredText("source")
        let avoid = map.requiredText("avoid")
        let use = map.requiredText("use")
        guard let source, let avoid, let use else { return nil }
        return LocaleConventions.FalseFriend(source: source, avoid: avoid, use: use, because: because)
    }

    private static func rejected(_ map: MapReader) -> LocaleConventions.RejectedWords? {
        defer { map.finish() }
        let near = words(map, "near")
        let within = map.integer("within") ?? 3
        let documents = words(map, "documents")
        let list = map.required("words") == nil ? [] : words(map, "words")
        let because = map.requiredText("because")
        let use = map.requiredText("use")
        guard let because, let use, !list.isEmpty else { return nil }
        return LocaleConventions.RejectedWords(
            words: list, near: near, within: max(1, within), documents: documents, because: because, use: use,
            place: map.place)
    }

    private static func accusation(_ map: MapReader) -> LocaleConventions.Accusation? {
        guard let node = map.node("accusation"),
            let accusation = MapReader(
                node, in: map.entry, keys: accusationKeys, what: "`accusation`", sink: map.sink)
        else { return nil }
        defer { accusation.finish() }
        return LocaleConventions.Accusation(
            membership: words(accusation, "membership"), groups: words(accusation, "groups"),
            attribution: words(accusation, "attribution"))
    }

    private static func norms(_ map: MapReader) -> [Claim.Norm: [String]] {
        guard let node = map.node("norms"),
            let norms = MapReader(node, in: map.entry, keys: normKeys, what: "`norms`", sink: map.sink)
        else { return [:] }
        defer { norms.finish() }
        return Dictionary(uniqueKeysWithValues: Claim.Norm.allCases.map { ($0, words(norms, $0.rawValue)) })
    }

    private static func lengthRatio(_ map: MapReader) -> ClosedRange<Double>? {
        guard let node = map.node("length-ratio"),
            let ratio = MapReader(
                node, in: map.entry, keys: lengthRatioKeys, what: "`length-ratio`", sink: map.sink)
        else { return nil }
        defer { ratio.finish() }
        let low = number(ratio, "min")
        let high = number(ratio, "max")
        guard let low, let high else { return nil }
        guard low < high else {
            map.wrongValue(
                node, "length-ratio", "`min` of `length-ratio` is not below `max`", help: "write `{min: 0.4, max: 2.5}`"
            )
            return nil
        }
        return low...high
    }

    private static func number(_ map: MapReader, _ key: String) -> Double? {
        guard let node = map.required(key), let text = map.text(node, key) else { return nil }
        if let number = Double(text), number > 0, number.isFinite { return number }
        map.wrongValue(node, key, "`\(text)` is not a number above zero", help: "write it as `0.4`")
        return nil
    }
}
