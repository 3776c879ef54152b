import GlosaTestSupport
import Testing

/// Checks of whom a contact reaches, on inputs other than those of their specifications.
@Suite("Checks of contacts")
struct ContactCheckTests {
    private let line = """
        # Resources/contacts.yaml
        line:
          kind: phone
          tel: +12025550143
          answers: machine
          reachable-from: us
          seen: undated
          sources: [agency]
        """

    private func outline(_ blocks: String) -> String { "# Resources/outline.yaml\nguidance:\n  find:\n\(blocks)\n" }

    @Test("words to say beside a person's telephone, or beside none, are for somebody")
    func spokenTo() throws {
        let step = "    - {step: find-reasons, say: [say-name], basis: own, contacts: "
        let found = { (contacts: String) in
            try ExampleCatalog.ids(self.outline(step + contacts + "}") + self.line).filter {
                $0 == "words-for-a-machine"
            }
        }
        #expect(try found("[line]").count == 1)
        #expect(try found("[line, page]").count == 1)
        #expect(try found("[page]").isEmpty)
        #expect(try found("[line, always-open]").isEmpty)
    }

    @Test("a short code stands abroad with other help only, by list or by name")
    func abroad() throws {
        let found = { (blocks: String) in
            try ExampleCatalog.ids(self.outline(blocks)).filter { $0 == "short-code-alone-abroad" }
        }
        #expect(
            try found("    - {step: find-reasons, audience: abroad, basis: own, contacts: [always-open]}").count == 1)
        #expect(try found("    - {step: find-reasons, audience: inside, basis: own, contacts: [always-open]}").isEmpty)
        // The message of this step names a page, which opens anywhere for all that is known.
        #expect(try found("    - {step: find-look, audience: abroad, basis: own, contacts: [always-open]}").isEmpty)
        let branch =
            "    - branch: find-abroad\n      audience: abroad\n      items:\n        - {step: abroad-write, basis: own"
        #expect(try found("\(branch), contacts: [always-open]}").count == 1)
        #expect(try found("\(branch), audience: inside, contacts: [always-open]}").isEmpty)
        #expect(try found("\(branch)}").isEmpty)
        let named = "# locales/en/guidance.yaml\nabroad-write: Call {$always-open}.\n"
        #expect(
            try ExampleCatalog.ids(outline("\(branch)}") + named).filter { $0 == "short-code-alone-abroad" }.count == 1)
    }

    @Test("a line from inside is named only where its list says so, in every language")
    func inside() throws {
        let contact = line.replacing("answers: machine", with: "for: detained")
        let found = { (text: String) in
            try ExampleCatalog.ids(text + contact).filter { $0 == "unmarked-inside-contact" }
        }
        // `find-reasons` names it and lists it, in both languages.
        #expect(try found("").isEmpty)
        #expect(try found("# locales/en/guidance.yaml\nfind-intro: Call {$line}.\n").count == 1)
        #expect(
            try found("# locales/es/guidance.yaml\nfind-no-pay: Use {#contact id=line}la línea{/contact}.\n").count == 1
        )
        // Two texts of each language name it, and the outline retells neither.
        #expect(try found(outline("    - {step: find-reasons, basis: own}")).count == 4)
    }
}
