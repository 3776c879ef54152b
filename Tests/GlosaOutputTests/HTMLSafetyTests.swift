import Testing

@testable import GlosaOutput

@Suite("What reaches a page")
struct HTMLSafetyTests {
    @Test(
        "text is escaped byte by byte, so that no combining mark hides a sign",
        arguments: [
            ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
            ("\"'", "&quot;&#39;"),
            ("\"\u{301} onmouseover=alert(1)", "&quot;\u{301} onmouseover=alert(1)"),
            ("<\u{338}script>", "&lt;\u{338}script&gt;"),
            ("a\u{0}b\u{7}c", "a\u{FFFD}b\u{FFFD}c"),
            ("ñandú 👩‍👩‍👧", "ñandú 👩‍👩‍👧"),
            ("", ""),
        ])
    func escaping(text: String, expected: String) {
        var output: [UInt8] = []
        HTMLEscaper.append(text, to: &output)
        #expect(Array(output) == Array(expected.utf8))
    }

    @Test(
        "an address with a scheme of the list, or without one, may stand in a page",
        arguments: [
            "https://example.org/a?b=c#d", "mailto:a@example.org", "tel:+18883514024", "sms:988", "#id",
            "../../en/guide/index.html#find", "a/b:c", "HTTPS://example.org",
        ])
    func goodAddresses(text: String) { #expect(HTMLAddress(text)?.text == text) }

    @Test(
        "any other address may not",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "http://example.org", "//example.org",
            "vbscript:x", "https://example.org/\"onload", "java\nscript:alert(1)", " https://example.org", "", ":x",
            "https://example.org/'", "https://exámple.org", "https://example.org/<",
        ])
    func badAddresses(text: String) { #expect(HTMLAddress(text) == nil) }
}
