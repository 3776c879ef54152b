import GlosaCatalog

/// The zones of locale.yaml in which hours are shown, by the audience of the branch or step that they stand in.
struct HoursZones: Sendable {
    /// The zones, in the order of the file.
    let shown: [LocaleSettings.HoursZone]
    /// True where these are the readers' own: the zone of whoever answers is not told beside them.
    let replaceOwn: Bool

    /// All zones for everyone. For one audience, those that are not the others'; they take the place of the contact's own
    /// where one of them is that audience's.
    init(_ zones: [LocaleSettings.HoursZone], for audience: Audience?) {
        shown = zones.filter { audience == nil || $0.audience == nil || $0.audience == audience }
        replaceOwn = audience != nil && zones.contains { $0.audience == audience }
    }
}

extension BlockBuilder {
    /// Blocks for one audience alone; for that of what they stand in, where they name none.
    mutating func build(_ blocks: [Outline.Block], for audience: Audience?) -> [Block] {
        let around = composer.audience
        defer { composer.audience = around }
        composer.audience = audience ?? around
        return build(blocks)
    }
}
