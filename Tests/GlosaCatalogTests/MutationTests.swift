import FoundationEssentials
import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaRandom
import Testing

@Suite("Files with random damage")
struct MutationTests {
    /// Eight runs of 100, so that a failure names a small seed and both cores are busy. The limit is there for a hang
    /// alone.
    @Test("800 mutations are loaded or explained, and cost no other file", .timeLimit(.minutes(60)), arguments: 1...8)
    func mutations(seed: Int) throws {
        let project = try FixtureProject()
        var random = SeededRandom(seed: UInt64(seed))
        let printer = DiagnosticText(width: { DisplayWidth.columns(of: String($0)) })
        for round in 1...100 {
            let path = try #require(FixtureProject.baseFiles.randomElement(using: &random))
            let sound = FixtureProject.bytes("_base/\(path)")
            let damaged = Mutation.damage(Array(sound), &random)
            try project.write(Data(damaged), to: path)
            let loaded = project.load()
            let note = Comment(
                rawValue: "seed \(seed), round \(round), \(path):\n\(String(decoding: damaged, as: UTF8.self))")
            #expect(loaded.catalog != nil || !loaded.diagnostics.isEmpty, note)
            if String(validating: damaged, as: UTF8.self) == nil { #expect(!loaded.diagnostics.isEmpty, note) }
            // The project names the locales, and the outline the documents: what they do not name is not read.
            let namesFiles =
                path.hasSuffix("project.yaml") || path.hasSuffix("locale.yaml") || path.hasSuffix("outline.yaml")
            if !namesFiles {
                let catalog = try #require(loaded.catalog)
                let others = FixtureProject.baseFiles.filter { $0 != path }
                #expect(try others.compactMap { try SoundEntries.loss(of: $0, in: catalog) } == [], note)
            }
            for diagnostic in loaded.diagnostics {
                let text = printer.print(diagnostic)
                #expect(!text.utf8.contains { $0 < 0x20 && $0 != 0x0A }, note)
                if let place = diagnostic.place { #expect(place.span.start <= place.span.end, note) }
            }
            try project.write(sound, to: path)
        }
        #expect(project.load().printed == "")
    }
}

/// One piece of random damage.
private enum Mutation {
    static func damage(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0 where place < bytes.count:
                bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1:
                bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...20, using: &random)))
            case 2:
                bytes.removeSubrange(place...)
            case 3:
                bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 4:
                let end = min(bytes.count, place + Int.random(in: 1...60, using: &random))
                bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...place, using: &random))
            default:
                bytes.insert(contentsOf: Array(signs.randomElement(using: &random)?.utf8 ?? "".utf8), at: place)
            }
        }
        return bytes
    }

    /// What YAML and MessageFormat read as more than text.
    private static let signs = [
        "\n", "\r", "\r\n", "\t", "  ", ": ", " #", "- ", "|", ">", "{", "}", "{{", "}}", "[", "]", "\"", "'", "&a ",
        "*a", "!t ", "---\n", "...\n", "<<: ", "%", "@", "\\", "{$x}", "{#strong}", "{/strong}", ".match $x ", "\u{0}",
        "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}", "\u{301}", "漢字", "👩‍👩‍👧",
    ]
}
