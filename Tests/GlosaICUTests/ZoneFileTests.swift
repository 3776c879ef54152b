import Foundation
import Testing

@testable import GlosaICU

@Suite("Zone rules of the system")
struct ZoneFileTests {
    private static let folder = ZoneFolder.system
    private static let hasFiles = FileManager.default.fileExists(atPath: "\(folder.path)/zone1970.tab")
    private static let zdump = ["/usr/bin/zdump", "/usr/sbin/zdump"].first(
        where: FileManager.default.isExecutableFile)

    @Test("the system says which release its rules are", .enabled(if: hasFiles, "no zone files"))
    func version() throws {
        let version = try #require(Self.folder.version)
        #expect(version.wholeMatch(of: /20[0-9]{2}[a-z]+.*/) != nil)
    }

    @Test(
        "every zone's clock is zdump's before and after each change from 2024 to 2030",
        .enabled(if: hasFiles && zdump != nil, "no zone files, or no zdump"))
    func agreesWithZdump() throws {
        let names = try Self.zoneNames()
        #expect(names.count > 300)
        let changes = try Self.dump(names)
        #expect(Set(changes.map(\.zone)).count == names.count)
        #expect(changes.count > 2 * names.count)
        for change in changes {
            let zone = try TimeZoneID(change.zone)
            for (instant, clock) in change.clocks {
                let milliseconds = Double(instant) * 1_000
                #expect(zone.rules.clock(atEpochMilliseconds: milliseconds) == clock, "\(zone) at \(instant)")
                #expect(zone.offset(atEpochMilliseconds: milliseconds) == clock.offset, "\(zone) at \(instant)")
            }
        }
        // Between two changes nothing changes.
        for (name, changes) in Dictionary(grouping: changes, by: \.zone) {
            let known = changes.flatMap(\.clocks).sorted { $0.instant < $1.instant }
            let zone = try TimeZoneID(name)
            for instant in try Self.months() {
                let clock = try #require(known.last(where: { $0.instant <= instant })?.clock)
                #expect(
                    zone.rules.clock(atEpochMilliseconds: Double(instant) * 1_000) == clock, "\(zone) at \(instant)")
            }
        }
    }

    @Test("no zone of the system is left out", .enabled(if: hasFiles, "no zone files"))
    func everyFile() throws {
        let files = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
            .filter { Self.folder.zone($0) != nil }
        #expect(Set(files).subtracting(try Self.zoneNames()) == [])
    }

    @Test(
        "a rule gives the clock of any year",
        arguments: [
            // A rule, an instant, and what the clock is from the instant before on, and from the instant on.
            ("EST5EDT,M3.2.0,M11.1.0", "2045-03-12T07:00:00Z", -18_000, -14_400),
            ("EST5EDT,M3.2.0,M11.1.0", "2045-11-05T06:00:00Z", -14_400, -18_000),
            ("IST-2IDT,M3.4.4/26,M10.5.0", "2040-03-23T00:00:00Z", 7_200, 10_800),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2041-03-31T01:00:00Z", -7_200, -3_600),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2040-03-31T16:00:00Z", 39_600, 36_000),
            ("AAA3BBB,J60/0,J300/0", "2040-03-01T03:00:00Z", -10_800, -7_200),
            ("AAA3BBB,59/0,299/0", "2040-02-29T03:00:00Z", -10_800, -7_200),
            ("IST-1GMT0,M10.5.0,M3.5.0/1", "2040-03-25T01:00:00Z", 0, 3_600),
        ])
    func rules(text: String, instant: String, before: Int, after: Int) throws {
        let rule = try #require(ZoneRule(text))
        let seconds = Int64(try Date(instant, strategy: .iso8601).timeIntervalSince1970)
        #expect(rule.clock(at: seconds - 1).offset == before)
        #expect(rule.clock(at: seconds).offset == after)
    }

    @Test("a rule of summer all the year has no winter")
    func allYear() throws {
        let rule = try #require(ZoneRule("XXX3EDT4,0/0,J365/23"))
        for day in stride(from: Int64(2_000_000_000), to: 2_100_000_000, by: 86_400) {
            #expect(rule.clock(at: day) == ZoneFile.Clock(offset: -14_400, isDaylight: true))
        }
    }

    @Test(
        "what is no rule is refused",
        arguments: [
            "", "E5", "EST", "EST25", "<-03", "<-03>3,", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.1.0,M11.1.0",
            "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J300", "EST5EDT,366,1",
            "EST5EDT,M3.2.0/168,M11.1.0", "EST5EDT,M3.2.0,M11.1.0 ", "EST5:60",
        ])
    func refusedRules(text: String) {
        #expect(ZoneRule(text) == nil)
    }

    @Test("a file that is cut off anywhere is refused", .enabled(if: hasFiles, "no zone files"))
    func cutOff() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(Self.folder.path)/America/New_York")))
        #expect(ZoneFile(bytes) != nil)
        for length in 0..<bytes.count { #expect(ZoneFile(Array(bytes.prefix(length))) == nil, "\(length) bytes") }
    }

    @Test(
        "a name leads to no file outside of the zones",
        arguments: [
            "../passwd", "/etc/passwd", "America/../UTC", "America", "America/", "localtime", "right/UTC", "posix/UTC",
            "zone.tab", "", "America//Caracas", "America/Caracas\0",
        ])
    func names(name: String) {
        #expect(Self.folder.zone(name) == nil)
    }

    @Test("rules are the folder's, and ICU's only for a zone without a file", .enabled(if: hasFiles, "no zone files"))
    func source() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let america = folder.appending(path: "America")
        try FileManager.default.createDirectory(at: america, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: URL(filePath: "\(Self.folder.path)/Asia/Tokyo"), to: america.appending(path: "New_York"))
        try FileManager.default.copyItem(
            at: URL(filePath: "\(Self.folder.path)/Asia/Tokyo"), to: america.appending(path: "Newtown"))
        try Data("TZif2 and nothing more".utf8).write(to: america.appending(path: "Chicago"))
        let zones = ZoneFolder(path: folder.path())
        let winter = 1_736_942_400_000.0
        #expect(try TimeZoneID("America/New_York", folder: zones).offset(atEpochMilliseconds: winter) == 32_400)
        #expect(try TimeZoneID("America/Newtown", folder: zones).offset(atEpochMilliseconds: winter) == 32_400)
        #expect(try TimeZoneID("America/Chicago", folder: zones).offset(atEpochMilliseconds: winter) == -21_600)
        #expect(try TimeZoneID("America/Denver", folder: zones).offset(atEpochMilliseconds: winter) == -25_200)
        #expect(throws: ICUError.self) { try TimeZoneID("America/Nowhere", folder: zones) }
        // The old name of a zone whose file is there.
        #expect(try TimeZoneID("US/Eastern", folder: zones).offset(atEpochMilliseconds: winter) == 32_400)
    }

    @Test("a clock has the names of its zone", .enabled(if: hasFiles, "no zone files"))
    func zoneNames() throws {
        let spanish = try LocaleTag("es")
        let format = try DateFormat(
            pattern: "HH:mm zzzz", locale: spanish, timeZone: TimeZoneID("America/Mexico_City"))
        // ICU's rules of 2022 would have said 13:00 and summer time.
        #expect(try format.format(epochMilliseconds: 1_782_928_800_000) == "12:00 hora estándar central")
        let east = try DateFormat(pattern: "HH:mm zzzz", locale: spanish, timeZone: TimeZoneID("America/New_York"))
        #expect(try east.format(epochMilliseconds: 1_782_928_800_000) == "14:00 hora de verano oriental")
        #expect(try east.format(epochMilliseconds: 1_767_225_600_000) == "19:00 hora estándar oriental")
    }

    private static func zoneNames() throws -> [String] {
        let source = try String(contentsOfFile: "\(folder.path)/tzdata.zi", encoding: .utf8)
        return source.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            let name =
                words.first == "Z" ? words.dropFirst().first : words.first == "L" ? words.dropFirst(2).first : nil
            return name.map(String.init).flatMap { folder.zone($0) == nil ? nil : $0 }
        }
    }

    /// The first moments of the months from 2024 to 2030, in UTC.
    private static func months() throws -> [Int64] {
        try (2024...2030).flatMap { year in
            try (1...12).map { month in
                Int64(try #require(CivilDate(year: year, month: month, day: 1)).daysSinceEpoch) * 86_400
            }
        }
    }

    /// Clocks that zdump gives of a zone: at the start of 2024, or on either side of a change.
    private struct Change {
        var zone: String
        var clocks: [(instant: Int64, clock: ZoneFile.Clock)]
    }

    private static func dump(_ zones: [String]) throws -> [Change] {
        let process = Process()
        process.executableURL = URL(filePath: try #require(zdump))
        process.arguments = ["-i", "-c", "2024,2031"] + zones
        process.environment = ["LC_ALL": "C", "TZDIR": folder.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let start: Int64 = 1_704_067_200
        var changes: [Change] = []
        var zone = ""
        var last: ZoneFile.Clock?
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("TZ=\"") {
                zone = String(line.dropFirst(4).dropLast())
                continue
            }
            // `2024-03-10	03	-04	EDT	1`: local day and time of the change, and the clock from it on.
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let offset = try #require(seconds(fields[2]))
            let clock = ZoneFile.Clock(offset: offset, isDaylight: fields.count > 4 && fields[4] == "1")
            if fields[0] == "-" {
                changes.append(Change(zone: zone, clocks: [(start, clock)]))
            } else {
                let day = try #require(CivilDate(iso: String(fields[0])))
                let instant =
                    Int64(day.daysSinceEpoch) * 86_400 + Int64(try #require(seconds(fields[1]))) - Int64(offset)
                changes.append(Change(zone: zone, clocks: [(instant - 1, try #require(last)), (instant, clock)]))
            }
            last = clock
        }
        return changes
    }

    /// `-0330`, `02:30` or `24`, in seconds.
    private static func seconds(_ text: Substring) -> Int? {
        let digits = text.filter(\.isNumber)
        guard digits.count.isMultiple(of: 2), (2...6).contains(digits.count), let number = Int(digits) else {
            return nil
        }
        let full = (0..<(3 - digits.count / 2)).reduce(number) { value, _ in value * 100 }
        let seconds = full / 10_000 * 3_600 + full / 100 % 100 * 60 + full % 100
        return text.hasPrefix("-") ? -seconds : seconds
    }
}
