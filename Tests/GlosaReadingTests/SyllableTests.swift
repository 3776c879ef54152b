import GlosaReading
import Testing

@Suite("Counting syllables")
struct SyllableTests {
    @Test(
        "Spanish syllables, by the rules of its spelling",
        arguments: [
            ("aéreo", 4), ("guion", 1), ("ahínco", 3), ("construir", 2), ("Uruguay", 3), ("leíamos", 4),
            ("a", 1), ("y", 1), ("yo", 1), ("rey", 1), ("hoy", 1), ("mayo", 2), ("que", 1), ("quien", 1),
            ("pingüino", 3), ("guerra", 2), ("agua", 2), ("averiguáis", 4), ("día", 2), ("país", 2), ("caer", 2),
            ("oír", 2), ("oía", 3), ("huía", 2), ("cuídese", 3), ("ciudad", 2), ("abogado", 4), ("deportación", 4),
            ("familiar", 3), ("inmigración", 4), ("teléfono", 4), ("prohibir", 2), ("alcohol", 3), ("búho", 2),
            ("leer", 2), ("creer", 2), ("chiita", 3), ("paranoia", 4), ("Venezuela", 4), ("juez", 1), ("jueza", 2),
            ("dieciséis", 3), ("ñandú", 2), ("estudiéis", 3), ("raíz", 2), ("baúl", 2), ("línea", 3), ("héroe", 3),
            ("área", 3), ("siguiente", 3), ("cigüeña", 3), ("muy", 1), ("CBP", 3), ("Maiquetía", 4),
        ])
    func spanish(word: String, syllables: Int) { #expect(SpanishSyllables.count(in: word) == syllables) }

    @Test(
        "English syllables, nearly",
        arguments: [
            ("a", 1), ("the", 1), ("asylum", 3), ("detained", 2), ("lawyer", 2), ("family", 3), ("made", 1),
            ("people", 2), ("table", 2), ("wanted", 2), ("needed", 2), ("called", 1), ("boxes", 2), ("cases", 2),
            ("names", 1), ("nation", 2), ("media", 3), ("violent", 3), ("free", 1), ("see", 1), ("try", 1),
            ("country", 2), ("question", 2), ("immigration", 4), ("number", 2), ("judge", 1), ("hours", 1), ("CBP", 3),
        ])
    func english(word: String, syllables: Int) { #expect(EnglishSyllables.count(in: word) == syllables) }
}
