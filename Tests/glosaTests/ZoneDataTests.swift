import Foundation
import GlosaTestSupport
import Testing

@Suite("Clocks without ICU's own rules of zones")
struct ZoneDataTests {
    /// ICU reads `zoneinfo64.res` from the folder that `ICU_TIMEZONE_FILES_DIR` names before its own.
    enum ZoneData: String, CaseIterable, Sendable {
        /// Bytes that are no resource: ICU knows no zone.
        case unreadable
        /// Rules by which Mexico City and New York have Japan's clock all the year, of no other zone but UTC.
        case wrong
    }

    private static let genrb = "/usr/bin/genrb"
    private static let hasFiles = FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/tzdata.zi")
    private static let usable = ZoneData.allCases.filter {
        $0 == .unreadable || FileManager.default.isExecutableFile(atPath: genrb)
    }

    private static let wrongRules = """
        zoneinfo64:table(nofallback) {
            TZVersion { "1990z" }
            Zones:array {
                :table { typeOffsets:intvector { 32400, 0 } links:intvector { 0 } }
                :table { typeOffsets:intvector { 32400, 0 } links:intvector { 1 } }
                :table { typeOffsets:intvector { 0, 0 } links:intvector { 2 } }
                :table { typeOffsets:intvector { 0, 0 } links:intvector { 3 } }
            }
            Names { "America/Mexico_City", "America/New_York", "Etc/UTC", "Etc/Unknown" }
            Rules { Default:intvector { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }
            Regions { "MX", "US", "001", "001" }
        }

        """

    /// Runs `body` with the surroundings in which ICU has these data.
    private func with<Result>(_ data: ZoneData, _ body: ([String: String]) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "glosa-zones-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        switch data {
        case .unreadable:
            try Data(count: 2_000).write(to: folder.appending(path: "zoneinfo64.res"))
        case .wrong:
            let source = folder.appending(path: "zoneinfo64.txt")
            try Data(Self.wrongRules.utf8).write(to: source)
            let process = Process()
            process.executableURL = URL(filePath: Self.genrb)
            process.arguments = ["--quiet", "--destdir", folder.path, source.path]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        return try body(["ICU_TIMEZONE_FILES_DIR": folder.path])
    }

    /// The clock of each zone at an instant, as the program shows it.
    private func clocks(_ zones: [String], at instant: String, _ surroundings: [String: String]) throws -> [String] {
        let pattern = zones.map { "{|\(instant)| :time timeZone=|\($0)|}" }.joined(separator: " ")
        let run = try CommandRun(
            ["message", "format", pattern, "--locale", "en-GB"], environment: surroundings)
        #expect(run.status == 0, "\(run.errors)")
        return run.output.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    @Test("ICU has read these data, and not its own", arguments: usable)
    func premise(data: ZoneData) throws {
        let own = try CommandRun(["--version"]).output
        let version = try with(data) { try CommandRun(["--version"], environment: $0).output }
        #expect(!own.contains("time zones: unknown"))
        #expect(version.contains(data == .wrong ? "time zones: 1990z" : "time zones: unknown"), "\(version)")
    }

    @Test(
        "a zone shows the clock of the system's files",
        .enabled(if: hasFiles, "no zone files"), arguments: usable)
    func clocks(data: ZoneData) throws {
        let zones = ["America/Mexico_City", "America/New_York", "America/Caracas", "Asia/Kathmandu", "Africa/Cairo"]
        try with(data) { surroundings in
            let summer = try clocks(zones, at: "2026-07-01T18:00:00Z", surroundings)
            #expect(summer == ["12:00", "14:00", "14:00", "23:45", "21:00"])
            let winter = try clocks(zones, at: "2026-12-01T18:00:00Z", surroundings)
            #expect(winter == ["12:00", "13:00", "14:00", "23:45", "20:00"])
        }
    }

    @Test(
        "every zone of the system shows the clock that it shows with ICU's own data",
        .enabled(if: hasFiles, "no zone files"), arguments: usable)
    func everyZone(data: ZoneData) throws {
        let source = try String(contentsOfFile: "/usr/share/zoneinfo/tzdata.zi", encoding: .utf8)
        let zones = source.split(separator: "\n").compactMap { line -> String? in
            let words = line.split(separator: " ")
            guard words.count > 2, words[0] == "Z" || words[0] == "L" else { return nil }
            let name = String(words[0] == "Z" ? words[1] : words[2])
            return FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/\(name)") ? name : nil
        }
        #expect(zones.count > 300)
        try with(data) { surroundings in
            for start in stride(from: 0, to: zones.count, by: 60) {
                let part = Array(zones[start..<min(start + 60, zones.count)])
                for instant in ["2026-01-15T06:30:00Z", "2026-07-01T18:00:00Z", "2030-04-02T12:00:00Z"] {
                    let own = try clocks(part, at: instant, [:])
                    #expect(own.count == part.count)
                    #expect(try clocks(part, at: instant, surroundings) == own, "\(part) at \(instant)")
                }
            }
        }
    }

    @Test(
        "hours of a contact stay on the clocks of their zones, which are then called by their ids",
        .enabled(if: hasFiles, "no zone files"))
    func hours() throws {
        let arguments = ["render", "guidance", "--locale", "en", "--format", "text", "--today", "2026-02-01"]
        let own = try CommandRun(arguments)
        let without = try with(.unreadable) { try CommandRun(arguments, environment: $0) }
        #expect(own.status == 0 && without.status == 0, "\(without.errors)")
        func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
        #expect(own.output.contains("New York Time"))
        #expect(
            words(without.output).joined(separator: " ").replacing("(America/New_York)", with: "(New York Time)")
                == words(own.output).joined(separator: " "))
    }
}
