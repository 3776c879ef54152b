import GlosaCatalog
import GlosaJSON
import GlosaReading

/// The difficulty of reading a document or a section, as its language measures it.
struct ReadingStatus {
    let words: Int
    let longestSentence: Int
    let inflesz: Double?
    let fernandezHuerta: Double?
    let grade: Double?

    init(_ readability: Readability, _ settings: LocaleSettings) {
        words = readability.words
        longestSentence = readability.longestSentence
        let isSpanish = settings.readability == .inflesz
        inflesz = isSpanish ? Self.rounded(readability.inflesz) : nil
        fernandezHuerta = isSpanish ? Self.rounded(readability.fernandezHuerta) : nil
        grade = settings.readability == .fleschKincaid ? Self.rounded(readability.fleschKincaidGrade) : nil
    }

    var tree: JSONTree {
        .object([
            "words": .integer(words), "longestSentence": .integer(longestSentence), "inflesz": .decimalIfAny(inflesz),
            "fernandezHuerta": .decimalIfAny(fernandezHuerta), "grade": .decimalIfAny(grade),
        ])
    }

    var text: String {
        let measures = [
            inflesz.map { "INFLESZ \($0)" }, fernandezHuerta.map { "Fernández-Huerta \($0)" },
            grade.map { "grade \($0)" },
        ].compactMap { $0 }
        return (["\(words) words", "longest sentence \(longestSentence)"] + measures).joined(separator: ", ")
    }

    private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
