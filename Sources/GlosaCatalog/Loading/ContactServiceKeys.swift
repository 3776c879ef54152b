import GlosaDiagnostics
import GlosaICU

/// Reads the keys of a contact that say what it is for: who answers, for whom, with what it helps and where.
enum ContactServiceKeys {
    static func read(_ map: MapReader) -> Contact.Service {
        var service = Contact.Service()
        service.answers = map.choice("answers")
        service.audiences = choices(map, "for")
        service.helpsWith = choices(map, "helps-with")
        service.doesNot = choices(map, "does-not")
        service.places = places(map)
        service.dialledAfter = digits(map, "extension")
        service.menu = menu(map)
        refuseContradiction(map, service)
        return service
    }

    /// Words of a closed list, each once.
    private static func choices<Choice: RawRepresentable & CaseIterable & Hashable>(_ map: MapReader, _ key: String)
        -> [Choice] where Choice.RawValue == String
    {
        var found: [Choice] = []
        for (text, place) in map.texts(key) {
            guard let choice = Choice(rawValue: text) else {
                let words = Choice.allCases.map(\.rawValue)
                map.sink.error(
                    "wrong-value", "`\(key)` cannot hold `\(text)`\(NearMiss.question(text, among: words))", at: place,
                    help: "write some of \(words.map { "`\($0)`" }.joined(separator: ", "))")
                continue
            }
            if found.contains(choice) {
                map.sink.error(
                    "wrong-value", "`\(key)` of \(map.what) holds `\(text)` twice", at: place,
                    help: "remove one of them")
            } else {
                found.append(choice)
            }
        }
        return found
    }

    /// A need that stands in both lists is an error: nobody helps with what they do not do.
    private static func refuseContradiction(_ map: MapReader, _ service: Contact.Service) {
        let needs = Set(service.helpsWith.map(\.rawValue))
        guard let both = service.doesNot.first(where: { needs.contains($0.rawValue) }) else { return }
        map.sink.error(
            "wrong-value", "\(map.what) helps with `\(both.rawValue)` and does not do it", at: map.place,
            help: "take `\(both.rawValue)` out of `helps-with` or out of `does-not`")
    }

    /// `us`, or `us-tx` (ISO 3166, in small letters).
    private static func places(_ map: MapReader) -> [String] {
        map.texts("place").compactMap { text, place in
            if text.wholeMatch(of: /[a-z]{2}(-[a-z0-9]{1,3})?/) != nil { return text }
            map.sink.error(
                "wrong-value", "`\(text)` is not the code of a country or of a region of one", at: place,
                help: "write it by ISO 3166, in small letters: `us`, or `us-tx` for Texas")
            return nil
        }
    }

    private static func digits(_ map: MapReader, _ key: String) -> String? {
        guard let node = map.node(key), let text = map.text(node, key) else { return nil }
        if (1...8).contains(text.utf8.count), ContactChannelKeys.isDigits(text) { return text }
        map.wrongValue(
            node, key, "`\(text)` is not what a telephone's keys dial", help: "write 1 to 8 digits, in quotation marks")
        return nil
    }

    /// `menu: {es: "2"}`.
    private static func menu(_ map: MapReader) -> [Contact.MenuChoice] {
        guard let node = map.node("menu"),
            let menu = MapReader(node, in: map.entry, what: "`menu` of \(map.what)", sink: map.sink)
        else { return [] }
        return menu.keys.compactMap { key, place, _ in
            let digits = digits(menu, key)
            guard let tag = LocaleTagKey.parse(key, at: place, map.sink) else { return nil }
            return digits.map { Contact.MenuChoice(language: tag, digits: $0) }
        }
    }
}
