import GlosaICU
import Synchronization
import Testing

@Suite("Threads")
struct ThreadTests {
    @Test("eight threads share the same formats and get the same words")
    func eightThreads() async throws {
        let spanish = try LocaleTag("es")
        let number = try NumberFormat(skeleton: ".00", locale: spanish)
        let date = try DateFormat(skeleton: "yMMMMd", locale: spanish, timeZone: .utc)
        let list = try ListFormat(locale: spanish, kind: .and)
        let collation = try Collation(locale: spanish)
        let rules = try PluralRules(locale: spanish, type: .cardinal)
        let start = try #require(CivilDate(iso: "2025-03-01"))

        @Sendable func words(_ index: Int) throws -> String {
            let day = try #require(start.adding(days: index % 30))
            let own = try NumberFormat.shared(
                skeleton: "integer-width/+\(String(repeating: "0", count: index % 7 + 1))", locale: spanish)
            return try [
                number.text(of: "\(index)000.5"), number.format("-\(index).125").text, date.format(day),
                list.format(["padre", "hijo \(index)"]), rules.category(of: "\(index)000000").rawValue,
                number.pluralCategory(of: "\(index)", rules: rules).rawValue, own.text(of: index),
                "\(collation.compare("ñ\(index)", "n"))", "\(TextBreaks.words(in: "uno dos \(index)").count)",
                DateFormat.shared(skeleton: "yMMM", locale: spanish, timeZone: .utc).format(day),
            ].joined(separator: "|")
        }

        let expected = try (0..<200).map(words)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for thread in 0..<8 {
                group.addTask {
                    for round in 0..<400 {
                        let index = (round + thread * 25) % 200
                        let found = try words(index)
                        guard found == expected[index] else {
                            Issue.record("thread \(thread): \(found) is not \(expected[index])")
                            return
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
