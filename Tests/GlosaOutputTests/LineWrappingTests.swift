import GlosaICU
import Testing

@testable import GlosaOutput

@Suite("Wrapping by display width")
struct LineWrappingTests {
    @Test("no line is wider than the page, unless one word alone is")
    func width() {
        let text = "El 15 de marzo de 2025 enviaron a 238 personas a la prisión de máxima seguridad de Tecoluca."
        let lines = LineWrapping(width: 24).wrap(text, first: "- ", rest: "  ")
        #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= 24 })
        #expect(lines.joined(separator: " ").split(separator: " ").dropFirst().joined(separator: " ") == text)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") })
    }

    @Test("an address is never broken")
    func addresses() {
        let address = "https://example.org/a-very-long/path/that-does/not-fit"
        let lines = LineWrapping(width: 20).wrap("Vea \(address) hoy", first: "", rest: "")
        #expect(lines == ["Vea", address, "hoy"])
    }

    @Test("wide characters count as two columns")
    func wideCharacters() {
        let lines = LineWrapping(width: 6).wrap("漢字漢字", first: "", rest: "")
        #expect(lines == ["漢字漢", "字"])
    }

    @Test("a number with no-break spaces stays whole")
    func telephoneNumbers() {
        let number = "+1\u{A0}888\u{A0}351\u{A0}4024"
        #expect(LineWrapping(width: 20).wrap("Llame al \(number)", first: "", rest: "") == ["Llame al", number])
    }
}
