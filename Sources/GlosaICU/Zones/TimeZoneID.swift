import CICU

/// A time zone, by its IANA name or as an offset.
///
/// Its rules are those of the system's zone files (``ZoneFolder/system``), and ICU's own only for a zone that has no
/// file: an ICU knows the rules of the year in which it was built. Its names are ICU's.
///
/// ```swift
/// let caracas = try TimeZoneID("America/Caracas")
/// caracas.offset(atEpochMilliseconds: 1_742_000_000_000)   // -14 400 (seconds): four hours west of Greenwich
/// try TimeZoneID("America/Caracass")                       // throws: ICU alone would have answered in GMT
/// ```
public struct TimeZoneID: Hashable, Sendable, CustomStringConvertible {
    /// The name: an IANA name as it was given (`US/Eastern` stays so), or an offset in ICU's form (`GMT-04:00`).
    public let identifier: String

    /// ICU's canonical name of the same zone: `America/New_York` for `US/Eastern`.
    public let canonicalIdentifier: String

    let rules: ZoneRules

    private static let cache = BoundedCache<String, Found>(capacity: 64)

    private struct Found: Sendable {
        var canonicalIdentifier: String
        var rules: ZoneRules
    }

    /// Finds a zone: an IANA name, in its own upper and lower case; `UTC` or `Z`; or an offset, as `+05:30`, `-04` or
    /// `GMT-04:00`.
    ///
    /// - Throws: ``ICUError`` for a zone that neither the system nor ICU knows.
    public init(_ identifier: String) throws(ICUError) {
        var name = identifier
        if name == "Z" { name = "UTC" }
        if name.hasPrefix("+") || name.hasPrefix("-") { name = "GMT" + name }
        let found = try Self.cache.value(for: name) { () throws(ICUError) in try Self.find(name, in: .system) }
        rules = found.rules
        canonicalIdentifier = found.canonicalIdentifier
        // ICU writes an offset in several ways; one is enough.
        self.identifier = name.hasPrefix("GMT") && name.utf8.count > 3 ? found.canonicalIdentifier : name
    }

    /// A zone with the rules of a folder's files.
    init(_ identifier: String, folder: ZoneFolder) throws(ICUError) {
        let found = try Self.find(identifier, in: folder)
        rules = found.rules
        canonicalIdentifier = found.canonicalIdentifier
        self.identifier = identifier
    }

    private static func find(_ name: String, in folder: ZoneFolder) throws(ICUError) -> Found {
        let file = folder.zone(name)
        let canonical: String
        do throws(ICUError) {
            canonical = try bridgedText("ucal_getCanonicalTimeZoneID", name) { text, capacity, status in
                withBridgedUTF8(name) { cicu_time_zone_canonical($0, $1, text, capacity, &status) }
            }
        } catch {
            // A zone that is younger than ICU.
            guard let file else { throw error }
            return Found(canonicalIdentifier: name, rules: .file(file))
        }
        // A system may keep the files of old names, such as `US/Eastern`, apart.
        if let file = file ?? folder.zone(canonical) {
            return Found(canonicalIdentifier: canonical, rules: .file(file))
        }
        return Found(canonicalIdentifier: canonical, rules: .icu(try ICUZone(name)))
    }

    /// The ISO 3166 code of the country whose zone it is, in capitals; nil for a zone of none, such as `UTC`, and for one
    /// that ICU does not know.
    public var region: String? {
        let region = try? bridgedText("ucal_getTimeZoneRegion", identifier) { text, capacity, status in
            withBridgedUTF8(identifier) { cicu_time_zone_region($0, $1, text, capacity, &status) }
        }
        return region.flatMap { $0.utf8.count == 2 ? $0 : nil }
    }

    /// Coordinated Universal Time.
    public static let utc = TimeZoneID(universal: "UTC")

    private init(universal name: String) {
        identifier = name
        canonicalIdentifier = "Etc/UTC"
        rules = .universal
    }

    /// Seconds east of Greenwich at an instant, with summer time where it holds: -14 400 in New York in July.
    ///
    /// - Parameter milliseconds: Since 1970-01-01T00:00Z.
    public func offset(atEpochMilliseconds milliseconds: Double) -> Int {
        rules.offset(atEpochMilliseconds: milliseconds)
    }

    /// The instant, in milliseconds since 1970-01-01T00:00Z, when the zone's clocks show a date and time.
    ///
    /// A time that summer time skips is read with the offset before the change, and so is one that happens twice: the
    /// first of the two is meant.
    public func epochMilliseconds(of date: CivilDate, at time: CivilTime = .midnight) -> Double {
        let local = Double(date.daysSinceEpoch) * CivilDate.millisecondsPerDay + Double(time.millisecondsSinceMidnight)
        return local - Double(rules.offset(atLocalMilliseconds: local)) * 1_000
    }

    /// The date and the time that the zone's clocks show at an instant; nil outside the years 0 to 9999.
    ///
    /// - Parameter milliseconds: Since 1970-01-01T00:00Z. Fractions of a millisecond are dropped.
    public func civil(atEpochMilliseconds milliseconds: Double) -> (date: CivilDate, time: CivilTime)? {
        // Beyond this no date exists, and the conversion to Int below would trap.
        guard milliseconds.magnitude < 1e15 else { return nil }
        let local = Int(milliseconds.rounded(.down)) + offset(atEpochMilliseconds: milliseconds) * 1_000
        let perDay = Int(CivilDate.millisecondsPerDay)
        let (quotient, remainder) = local.quotientAndRemainder(dividingBy: perDay)
        let days = remainder < 0 ? quotient - 1 : quotient
        guard let date = CivilDate(daysSinceEpoch: days),
            let time = CivilTime(millisecondsSinceMidnight: local - days * perDay)
        else { return nil }
        return (date, time)
    }

    /// The name.
    public var description: String { identifier }

    /// Two zones are the same when their names are.
    public static func == (left: TimeZoneID, right: TimeZoneID) -> Bool { left.identifier == right.identifier }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}
