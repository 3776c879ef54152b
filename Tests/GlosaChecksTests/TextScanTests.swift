import GlosaText
import Testing

@Suite("The scan of a text")
struct TextScanTests {
    private func scan(_ text: String, endings: [String] = ["es", "s"]) -> TextScan {
        let scan = TextScan(endings: endings)
        scan.read(Array(text.utf8))
        return scan
    }

    private func sentences(_ text: String) -> [String] {
        let scan = scan(text)
        let bytes = Array(text.utf8)
        return scan.sentences.map { range in
            String(
                decoding: bytes[scan.words[range.lowerBound].start..<scan.words[range.upperBound - 1].end],
                as: UTF8.self)
        }
    }

    @Test(
        "a sentence ends at a stop, and not at an abbreviation's",
        arguments: [
            ("Llame hoy. Busque un abogado.", ["Llame hoy", "Busque un abogado"]),
            ("Vive en EE. UU. desde ayer.", ["Vive en EE. UU. desde ayer"]),
            ("Vive en EE. UU. El juez decide.", ["Vive en EE. UU", "El juez decide"]),
            ("A las 8 p. m. llame. ¿Y después?", ["A las 8 p. m. llame", "Y después"]),
            ("They deny it. On Monday a judge ruled.", ["They deny it", "On Monday a judge ruled"]),
            ("Cuesta 1.50 hoy", ["Cuesta 1.50 hoy"]),
        ])
    func sentenceEnds(text: String, expected: [String]) {
        #expect(sentences(text) == expected)
    }

    @Test("words are compared without capitals, accents and endings")
    func keys() {
        let words = scan("Deportación deportaciones DEPORTACION deportará").words
        #expect(words[0].key.folded == words[2].key.folded)
        #expect(words[0].key.spelled != words[2].key.spelled)
        #expect(words[0].key.stem == words[1].key.stem)
        #expect(words[0].key.stem != words[3].key.stem)
    }

    @Test("an accent beside its letter is no other word")
    func decomposed() {
        let words = scan("niño nin\u{303}o").words
        #expect(words.count == 2)
        #expect(words[0].key.folded == words[1].key.folded)
    }

    @Test("an apostrophe between letters is part of the word, a hyphen is not")
    func apostrophes() {
        #expect(scan("don't I’m I-589").words.count == 4)
    }
}
