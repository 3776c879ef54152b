import CICU

/// The rules of a zone, from wherever they come.
enum ZoneRules: Sendable {
    /// Greenwich's own clock, which never changes.
    case universal
    /// A file of the system's.
    case file(ZoneFile)
    /// A zone of ICU's, where the system has no file.
    case icu(ICUZone)

    /// Seconds east of Greenwich at an instant in milliseconds since 1970-01-01T00:00Z; 0 at none.
    func offset(atEpochMilliseconds milliseconds: Double) -> Int {
        switch self {
        case .universal: 0
        case .file(let file): Self.seconds(milliseconds).map { file.clock(at: $0).offset } ?? 0
        case .icu(let zone): zone.offset(at: milliseconds, isLocal: false)
        }
    }

    /// Seconds east of Greenwich at a local time in milliseconds, by the former of two clocks; 0 at none.
    func offset(atLocalMilliseconds milliseconds: Double) -> Int {
        switch self {
        case .universal: 0
        case .file(let file): Self.seconds(milliseconds).map { file.clock(atLocal: $0).offset } ?? 0
        case .icu(let zone): zone.offset(at: milliseconds, isLocal: true)
        }
    }

    /// The clock that ICU must show at an instant in milliseconds; nil where it knows as much itself.
    func clock(atEpochMilliseconds milliseconds: Double) -> ZoneFile.Clock? {
        guard case .file(let file) = self else { return nil }
        return Self.seconds(milliseconds).map(file.clock(at:))
    }

    /// Whole seconds; nil far outside every calendar, where the conversion would trap.
    private static func seconds(_ milliseconds: Double) -> Int64? {
        milliseconds.magnitude < 1e17 ? Int64((milliseconds / 1_000).rounded(.down)) : nil
    }
}

/// The one owner of a zone of ICU.
final class ICUZone: Sendable {
    // Sendable: TimeZone::getOffset is const, and ICU reads the zone's transitions when it makes the zone. The pointer
    // is set once and freed in deinit.
    nonisolated(unsafe) private let handle: OpaquePointer

    init(_ name: String) throws(ICUError) {
        handle = try opened("ucal_open", name) { status in
            withBridgedUTF8(name) { cicu_time_zone_open($0, $1, &status) }
        }
    }

    deinit { cicu_time_zone_close(handle) }

    /// Seconds east of Greenwich at an instant or a local time in milliseconds.
    func offset(at milliseconds: Double, isLocal: Bool) -> Int {
        guard milliseconds.isFinite else { return 0 }
        var status: Int32 = 0
        return Int(cicu_time_zone_offset(handle, milliseconds, isLocal, &status)) / 1_000
    }
}
