import GlosaDiagnostics
import Testing

@Suite("Near misses")
struct NearMissTests {
    @Test(
        "what somebody probably meant is found, and nothing far-fetched is",
        arguments: [
            ("deported-in", "deported-on"),
            ("freed", nil),
            ("freed-no", "freed-on"),
            ("DEPORTED-ON", nil),
            ("", nil),
            ("x", nil),
            ("eds", "es"),
            ("zzzzzzzzzzz", nil),
        ] as [(String, String?)])
    func nearest(word: String, expected: String?) {
        #expect(NearMiss.of(word, among: ["freed-on", "deported-on", "es", "y"]) == expected)
    }

    @Test("a tie goes to the first in the alphabet, whatever the order of the candidates")
    func ties() {
        #expect(NearMiss.of("bat", among: ["cat", "bar"]) == "bar")
        #expect(NearMiss.of("bat", among: ["bar", "cat"]) == "bar")
    }

    @Test("two letters in the wrong order are one mistake")
    func swap() {
        #expect(NearMiss.of("abc", among: ["bac"]) == "bac")
        #expect(NearMiss.of("se", among: ["es"]) == "es")
    }

    @Test("the question ends a message, or is empty")
    func question() {
        #expect(NearMiss.question("stroy", among: ["story"]) == "; did you mean `story`?")
        #expect(NearMiss.question("stroy", among: ["guidance"]) == "")
    }
}
