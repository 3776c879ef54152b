import Testing

@testable import MessageFormat

@Suite("Decimal numbers")
struct DecimalNumberTests {
    @Test(
        "literals are read exactly",
        arguments: [
            ("0", "0"), ("-0", "-0"), ("1.50", "1.50"), ("1e3", "1000"), ("1.5e1", "15"), ("1.25e1", "12.5"),
            ("1e-3", "0.001"),
            ("123e-2", "1.23"), ("-0.5E+2", "-50"), ("0e5", "0"), ("0.00e1", "0.0"),
        ])
    func reads(literal: String, text: String) {
        #expect(DecimalNumber(literal: literal)?.text == text)
    }

    @Test(
        "anything else is refused",
        arguments: ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x1", " 1", "1 ", "1_0", "--1", "1e5.0", "١"])
    func refuses(literal: String) {
        #expect(DecimalNumber(literal: literal) == nil)
    }

    @Test(
        "sums carry and borrow",
        arguments: [
            ("999", 1, "1000"), ("1000", -1, "999"), ("0.5", -1, "-0.5"), ("-0.5", 1, "0.5"), ("-99.99", 99, "-0.99"),
            ("-5", 5, "0"),
            ("99999999999999999999", 99, "100000000000000000098"), ("1", -99, "-98"),
        ])
    func adds(literal: String, addend: Int, text: String) {
        #expect(DecimalNumber(literal: literal)?.adding(addend).text == text)
    }
}
