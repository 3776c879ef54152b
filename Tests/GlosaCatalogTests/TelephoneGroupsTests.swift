import Testing

@testable import GlosaCatalog

@Suite("The groups of telephone numbers")
struct TelephoneGroupsTests {
    // As `phonenumbers` of PyPI groups each: Tests/Serving/test_telephones.py compares the published ones with it.
    @Test(
        "numbers of the countries of the readers are grouped as there",
        arguments: [
            ("+17875550142", "+1 787 555 0142"), ("+525512345678", "+52 55 1234 5678"),
            ("+522221234567", "+52 222 123 4567"), ("+573211234567", "+57 321 1234567"),
            ("+582121234567", "+58 212 1234567"), ("+50322225555", "+503 2222 5555"),
            ("+50422123456", "+504 2212 3456"), ("+50245678901", "+502 4567 8901"), ("+50522123456", "+505 2212 3456"),
            ("+5072001234", "+507 200 1234"), ("+50761234567", "+507 6123 4567"), ("+50922453300", "+509 22 45 3300"),
            ("+51912345678", "+51 912 345 678"), ("+5111234567", "+51 1 1234567"), ("+34612345678", "+34 612 34 56 78"),
            ("+34900123456", "+34 900 123 456"), ("+593991234567", "+593 99 123 4567"), ("988", "988"),
        ])
    func known(number: String, shown: String) {
        let groups = TelephoneGroups(number)
        #expect(groups.isKnown)
        #expect(groups.parts.joined(separator: " ") == shown)
    }

    @Test(
        "of other numbers the country's code alone is parted",
        arguments: [
            ("+442071838750", "+44 2071838750"), ("+5511961234567", "+55 11961234567"),
            ("+37212345678", "+372 12345678"),
            ("+74951234567", "+7 4951234567"), ("+1787555014", "+1 787555014"), ("+503800123", "+503 800123"),
        ])
    func unknown(number: String, shown: String) {
        let groups = TelephoneGroups(number)
        #expect(!groups.isKnown)
        #expect(groups.parts.joined(separator: " ") == shown)
    }

    @Test(
        "what a country writes is read by its groups",
        arguments: [
            ("020 7183 8750", "+442071838750", ["20", "7183", "8750"]),
            ("+44 20 7183 8750", "+442071838750", ["20", "7183", "8750"]),
            ("(11) 96123-4567", "+5511961234567", ["11", "96123", "4567"]),
            ("0 801 23 45 67", "+33801234567", ["801", "23", "45", "67"]), ("9-8-8", "988", ["9", "8", "8"]),
        ])
    func reading(text: String, number: String, groups: [String]) {
        #expect(TelephoneGroups.reading(text, of: number) == groups)
        #expect(TelephoneGroups(number, written: groups).isKnown)
        #expect(TelephoneGroups(number, written: groups).parts.last == groups.last)
    }

    @Test(
        "other digits are another number",
        arguments: [
            ("888-351-4042", "+18883514024"), ("888-351-402", "+18883514024"), ("0888-351-40244", "+18883514024"),
            ("+44 888 351 4024", "+18883514024"), ("+18 883514024", "+18883514024"), ("", "+18883514024"),
            ("٨٨٨ 351 4024", "+18883514024"), ("989", "988"), ("0988", "988"),
        ])
    func otherDigits(text: String, number: String) {
        #expect(TelephoneGroups.reading(text, of: number) == nil)
    }

    @Test(
        "an e-mail address is a mailbox and a host",
        arguments: [
            ("info@immdef.org", true), ("a.b+c_d-e@mail.example.co", true), ("info@example", false),
            ("@example.org", false),
            ("info@", false), ("a@b@example.org", false), ("a b@example.org", false), ("a..b@example.org", false),
            ("info@example.org?cc=x@example.org", false), ("info@-example.org", false), ("info@example.org.", false),
            ("mailto:info@example.org", false), ("\"x\"@example.org", false), ("info@exámple.org", false),
            ("info@192.168.0.1", false), ("info@example.org\n", false),
        ])
    func email(text: String, isAllowed: Bool) { #expect(EmailAddress.isAllowed(text) == isAllowed) }
}
