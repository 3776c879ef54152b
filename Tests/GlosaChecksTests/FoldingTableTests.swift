import FoundationEssentials
import GlosaCatalog
import GlosaICU
import GlosaTestSupport
import GlosaText
import Testing

/// A row of Tests/Fixtures/folded-words.tsv: a word, what the table makes of it, and what search.js does. The browser's
/// tests hold the script against the same rows.
private struct FoldedWord: CustomTestStringConvertible {
    let word: String
    let key: String
    let typed: String

    var testDescription: String { word }

    static let all: [FoldedWord] = {
        let data = FileManager.default.contents(atPath: "\(Repository.root)/Tests/Fixtures/folded-words.tsv")
        return String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t").map(String.init)
            guard !line.hasPrefix("#"), fields.count > 1 else { return nil }
            return FoldedWord(word: unescaped(fields[0]), key: fields[1], typed: fields.last ?? "")
        }
    }()

    /// `\u{303}` is the scalar.
    private static func unescaped(_ text: String) -> String {
        let parts = text.replacing("\\u{", with: "\u{1}").split(separator: "\u{1}", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
            let end = part.firstIndex(of: "}") ?? part.endIndex
            guard let value = UInt32(part[..<end], radix: 16), let scalar = Unicode.Scalar(value) else { return }
            result.unicodeScalars.append(scalar)
            result += part[end...].dropFirst()
        }
    }
}

@Suite("The folding of letters")
struct FoldingTableTests {
    @Test("the list of words is there") func listed() { #expect(FoldedWord.all.count > 40) }

    @Test("words of many scripts are compared without accents, capitals and forms", arguments: FoldedWord.all)
    fileprivate func key(word: FoldedWord) throws {
        #expect(SearchKey.of(word.word).utf8.elementsEqual(word.key.utf8))
        #expect(SearchKey.of(word.key) == word.key)
    }

    @Test("what a reader types is folded as the script does it", arguments: FoldedWord.all)
    fileprivate func typed(word: FoldedWord) throws {
        let typed = FoldingTable.shared.foldMarks(try Normalization.nfc(word.word))
        #expect(typed.utf8.elementsEqual(word.typed.utf8))
    }

    @Test("a search is given both forms of a word that the script folds otherwise")
    func bothForms() {
        #expect(WordStems.ofSearch("Straße 5", endings: []) == ["strasse", "5", "straße", "5"])
        #expect(WordStems.ofSearch("NIÑOS", endings: ["os"]) == ["nin"])
    }

    @Test("the scan of a text folds as a search does, composed or not", arguments: FoldedWord.all)
    fileprivate func scan(word: FoldedWord) {
        let scan = TextScan(endings: [])
        scan.read(Array(word.word.utf8))
        let keys = scan.words.map(\.key.folded)
        scan.read(Array(word.key.utf8))
        // Where a mark of the middle or what nobody sees parts a word for the scan, the words differ.
        guard keys.count == scan.words.count, !word.word.unicodeScalars.contains("\u{AD}") else { return }
        #expect(keys == scan.words.map(\.key.folded) || word.word.unicodeScalars.contains { $0.value > 0xFF00 })
    }

    @Test(
        "a kana keeps its voicing, and Hangul its syllables",
        arguments: [("か\u{3099}", "が"), ("가족", "가족"), ("\u{1100}\u{1161}", "가")])
    func composed(text: String, key: String) { #expect(SearchKey.of(text).utf8.elementsEqual(key.utf8)) }

    @Test("words of a plain text are those that ICU finds, and no more")
    func plainWords() throws {
        for text in [
            "habeas corpus (recurso)", "i-589, i-589", "8 u.s.c. 1158", "d'accord", "a_b c", "1.500 x;y", "mp3/mp4",
        ] {
            let words = try TextBreaks.words(in: text).filter(\.isWord).map { String(text[$0.range]) }
            #expect(WordStems.of(text, endings: []) == words)
        }
    }
}

@Suite("The endings of words")
struct WordEndingTests {
    @Test(
        "three letters stay, of whatever script",
        arguments: [
            ("asilos", 1), ("leyes", 2), ("mes", 0), ("ases", 1), ("as", 0), ("дома", 2), ("дом", 0), ("", 0),
        ])
    func length(word: String, length: Int) {
        let endings = ["es", "s", "а"].map { Array($0.utf8) }
        #expect(WordEnding.length(in: Array(word.utf8), endings: endings) == length)
    }
}
