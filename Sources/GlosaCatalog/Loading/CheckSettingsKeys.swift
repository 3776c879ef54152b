import GlosaDiagnostics

/// Reads the keys of project.yaml that checks go by.
enum CheckSettingsKeys {
    static func read(_ map: MapReader) -> CheckSettings {
        var settings = CheckSettings()
        readSeverities(map, &settings)
        readExemptions(map, &settings)
        for (document, budget) in maps(map, "reading") {
            settings.budgets[document] = CheckSettings.ReadingBudget(
                sentence: positive(budget, "sentence"), inflesz: positive(budget, "inflesz"),
                grade: positive(budget, "grade"))
            budget.finish()
        }
        if let node = map.node("lengths"),
            let lengths = MapReader(node, in: map.entry, what: "`lengths`", sink: map.sink)
        {
            settings.lengths = lengths.keys.compactMap { pattern, _, _ in
                positive(lengths, pattern).map {
                    CheckSettings.LengthLimit(messages: IdentifierPattern(pattern), most: $0)
                }
            }
        }
        settings.variants = positive(map, "most-variants") ?? settings.variants
        settings.reviewEvery = map.days("review-every")
        if let node = map.node("own-cautions") {
            settings.ownCautions = map.integer("own-cautions")
            settings.ownCautionsPlace = map.place(of: node)
        }
        settings.notSources = map.texts("not-sources").compactMap { host, place in
            if HostName.isPlain(host) { return CheckSettings.NotSource(host: host, place: place) }
            map.sink.error(
                "bad-address", "`\(host)` is not the name of a host as it is kept here", at: place,
                help: HostName.repair)
            return nil
        }
        return settings
    }

    enum Level: String, CaseIterable { case off, info, warning, error }

    private static func readSeverities(_ map: MapReader, _ settings: inout CheckSettings) {
        guard let node = map.node("checks"),
            let checks = MapReader(node, in: map.entry, what: "`checks`", sink: map.sink)
        else { return }
        for (id, place, _) in checks.keys {
            let level: Level? = checks.choice(id)
            guard let level else { continue }
            settings.severities[id] = .some(Severity(rawValue: level.rawValue))
            settings.severityPlaces[id] = place
        }
    }

    private static func readExemptions(_ map: MapReader, _ settings: inout CheckSettings) {
        guard let node = map.node("exemptions"),
            let checks = MapReader(node, in: map.entry, what: "`exemptions`", sink: map.sink)
        else { return }
        for (check, _, value) in checks.keys {
            guard
                let texts = MapReader(
                    value, in: map.entry, what: "`exemptions` of `\(check)`", sink: map.sink)
            else { continue }
            for (text, place, _) in texts.keys where texts.requiredText(text) != nil {
                settings.exemptions.append(CheckSettings.Exemption(check: check, text: text, place: place))
            }
        }
    }

    private static func maps(_ map: MapReader, _ key: String) -> [(String, MapReader)] {
        guard let node = map.node(key), let outer = MapReader(node, in: map.entry, what: "`\(key)`", sink: map.sink)
        else { return [] }
        return outer.keys.compactMap { id, _, value in
            _ = outer.node(id)
            return MapReader(
                value, in: map.entry, keys: readingKeys, what: "`\(key)` of `\(id)`", sink: map.sink
            ).map { (id, $0) }
        }
    }

    private static func positive(_ map: MapReader, _ key: String) -> Int? {
        guard let node = map.node(key), let number = map.integer(key) else { return nil }
        if number > 0 { return number }
        map.wrongValue(node, key, "`\(key)` must be above zero", help: "write a whole number from 1 up")
        return nil
    }
}
