import GlosaICU
import Testing

@Suite("Collation")
struct CollationTests {
    @Test(
        "words are sorted as the language sorts them",
        arguments: [
            ("es", ["oca", "ñame", "nube", "número", "numero"], ["nube", "numero", "número", "ñame", "oca"]),
            ("es", ["Zoo", "árbol", "arbusto", "Árbol", "arbol"], ["arbol", "árbol", "Árbol", "arbusto", "Zoo"]),
            ("es", ["cuna", "chico", "coche"], ["chico", "coche", "cuna"]),
            ("en", ["ñame", "nube"], ["ñame", "nube"]),
            ("es", ["n\u{303}ame", "nube", "oca"], ["nube", "n\u{303}ame", "oca"]),
            ("pl", ["ćma", "córka", "czas"], ["córka", "czas", "ćma"]),
        ])
    func sorted(locale: String, words: [String], sorted: [String]) throws {
        #expect(try Collation(locale: LocaleTag(locale)).sorted(words) == sorted)
    }

    @Test(
        "a strength says which differences count",
        arguments: [
            (Collation.Strength.primary, "papá", "Papa", Collation.Ordering.same),
            (.primary, "año", "ano", .descending),
            (.secondary, "papá", "papa", .descending),
            (.secondary, "Papa", "papa", .same),
            (.tertiary, "papa", "Papa", .ascending),
            (.identical, "papa", "papa", .same),
        ])
    func strength(strength: Collation.Strength, left: String, right: String, order: Collation.Ordering) throws {
        let collation = try Collation.shared(locale: LocaleTag("es"), strength: strength)
        #expect(try collation.compare(left, right) == order)
    }

    @Test("sort keys are in the order of the texts", arguments: ["", "a", "ñ", "Ñandú", "árbol", "zeta", "漢字"])
    func sortKeys(text: String) throws {
        let collation = try Collation.shared(locale: LocaleTag("es"))
        for other in ["", "n", "ñ", "o", "Arbol"] {
            let left = try collation.sortKey(of: text)
            let right = try collation.sortKey(of: other)
            let order: Collation.Ordering =
                left == right ? .same : left.lexicographicallyPrecedes(right) ? .ascending : .descending
            #expect(try collation.compare(text, other) == order)
        }
    }

    @Test("a long text has a long key")
    func longKey() throws {
        let collation = try Collation.shared(locale: LocaleTag("es"))
        let text = (0..<1_000).map { "palabra\($0)" }.joined()
        #expect(try collation.sortKey(of: text).count > 1_000)
    }

    @Test("elements whose texts are alike stay in their order")
    func stable() throws {
        let pairs = [("b", 1), ("a", 2), ("b", 3), ("a", 4)]
        #expect(try Collation.shared(locale: LocaleTag("es")).sorted(pairs) { $0.0 }.map(\.1) == [2, 4, 1, 3])
    }

    @Test("digits sort by their value when asked to")
    func numeric() throws {
        let collation = try Collation(locale: LocaleTag("es"), isNumeric: true)
        #expect(try collation.sorted(["paso 10", "paso 9"]) == ["paso 9", "paso 10"])
    }

    @Test("a language that ICU lacks is refused", arguments: ["ht", "qxx"])
    func missingLanguage(language: String) throws {
        let error = #expect(throws: ICUError.self) { try Collation(locale: LocaleTag(language)) }
        #expect(error?.isMissingLanguage == true)
    }
}
