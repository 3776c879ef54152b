import GlosaDiagnostics
import GlosaICU

/// The name of a time zone in data files.
enum TimeZoneKey {
    /// The zone under the key `zone`, which must be there.
    static func read(_ map: MapReader) -> TimeZoneID? {
        guard let node = map.required("zone"), let text = map.text(node, "zone") else { return nil }
        if let zone = try? TimeZoneID(text) { return zone }
        map.wrongValue(
            node, "zone", "`\(text)` is not a time zone", id: "bad-zone",
            help: "write the name of the tz database: `America/New_York`")
        return nil
    }
}
