import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU
import GlosaRandom
import Testing

/// An entry as another program writes it.
struct ForeignForm: Sendable, CustomTestStringConvertible {
    /// The entry, below the key `x`.
    var yaml: String
    /// The message that it means; nil where the entry is refused.
    var text: String?
    /// The entry after the repair; nil where there is none, because something would be lost.
    var fixed: String?
    /// The id of the finding.
    var id = "foreign-shape"

    var testDescription: String { yaml.debugDescription }

    static func read(_ yaml: String, _ text: String, _ fixed: String?) -> ForeignForm {
        ForeignForm(yaml: yaml, text: text, fixed: fixed)
    }

    static func refused(_ yaml: String, _ id: String) -> ForeignForm { ForeignForm(yaml: yaml, id: id) }

    static let all: [ForeignForm] = [
        read("x: 'Lo deportaron.'\n", "Lo deportaron.", "x: Lo deportaron.\n"),
        read("x: 'Dijo: no'\n", "Dijo: no", "x: |\n  Dijo: no\n"),
        read("x: 'It''s here'\n", "It's here", "x: It's here\n"),
        read("x: 'Lo deportaron\n  ese día'\n", "Lo deportaron ese día", "x: Lo deportaron ese día\n"),
        read("x: 'Uno\n\n  Dos\n\n  '\n", "Uno\nDos", "x: |\n  Uno\n  Dos\n"),
        read("x: \"Lo deportaron.\"\n", "Lo deportaron.", "x: Lo deportaron.\n"),
        read("x: \"No volvi\\xF3\"\n", "No volvió", "x: No volvió\n"),
        read("x: \"\\u00bfQu\\u00e9?\"\n", "¿Qué?", "x: ¿Qué?\n"),
        read("x: \"Dijo \\\"no\\\"\"\n", "Dijo \"no\"", "x: Dijo \"no\"\n"),
        read("x: \"Uno\\nDos\\n\"\n", "Uno\nDos", "x: |\n  Uno\n  Dos\n"),
        read("x: \"Uno\\nDos\"\n", "Uno\nDos", "x: |\n  Uno\n  Dos\n"),
        read("x: \"Lo deportaron\\\n  \\ ese día\"\n", "Lo deportaron ese día", "x: Lo deportaron ese día\n"),
        read("x: \"Lo deportaron \\\n  ese día\"\n", "Lo deportaron ese día", "x: Lo deportaron ese día\n"),
        read("x: \"Lo deportaron\n  ese día\"\n", "Lo deportaron ese día", "x: Lo deportaron ese día\n"),
        read("x: \"a\\_b\"\n", "a\u{A0}b", "x: a\u{A0}b\n"),
        read("x: >\n  Lo deportaron\n  ese día\n", "Lo deportaron ese día", "x: |\n  Lo deportaron ese día\n"),
        read("x: >-\n  Lo deportaron\n  ese día\n", "Lo deportaron ese día", "x: Lo deportaron ese día\n"),
        read("x: >+\n  Lo deportaron\n\n", "Lo deportaron", "x: |\n  Lo deportaron\n\n"),
        read("x: >-\n  Uno\n\n  Dos\n", "Uno\nDos", "x: |\n  Uno\n  Dos\n"),
        read("x: |-\n  Lo deportaron\n", "Lo deportaron", "x: Lo deportaron\n"),
        read("x: |-\n  Uno\n  Dos\n", "Uno\nDos", "x: |\n  Uno\n  Dos\n"),
        read("x: |+\n  Uno\n\n", "Uno", "x: |\n  Uno\n\n"),
        read("x: |2\n  Uno\n", "Uno", "x: |\n  Uno\n"),
        read("x: Lo deportaron\n  ese día\n", "Lo deportaron ese día", "x: Lo deportaron ese día\n"),
        read("x: Lo deportaron \n  ese día\n", "Lo deportaron ese día", "x: Lo deportaron ese día\n"),
        read("x: Uno\n\n  Dos\n", "Uno\nDos", "x: |\n  Uno\n  Dos\n"),
        read("x:\n  Lo deportaron\n", "Lo deportaron", "x: Lo deportaron\n"),
        read("x: \n  'Lo deportaron'\n", "Lo deportaron", "x: Lo deportaron\n"),
        read("x:   'Lo deportaron'  \n", "Lo deportaron", "x: Lo deportaron  \n"),
        read("'x': Lo deportaron\n", "Lo deportaron", "x: Lo deportaron\n"),
        read("\"x\": \"Lo deportaron\"\n", "Lo deportaron", "x: Lo deportaron\n"),
        read("x: 'numero #1'\n", "numero #1", "x: |\n  numero #1\n"),
        read("x: '# uno'\n", "# uno", "x: |\n  # uno\n"),
        read("x: '*uno'\n", "*uno", "x: |\n  *uno\n"),
        read("x: '- uno'\n", "- uno", "x: |\n  - uno\n"),
        read("x: '{$days-held} días'\n", "{$days-held} días", "x: |\n  {$days-held} días\n"),
        read("x: 'no'\n", "no", "x: no\n"),
        read("x: 'Uno'\r\n", "Uno", "x: Uno\r\n"),
        read("x: \"Uno\\nDos\\n\"\r\n", "Uno\nDos", "x: |\r\n  Uno\r\n  Dos\r\n"),
        read("x: 'Uno'\n\n# nota\n", "Uno", "x: Uno\n\n# nota\n"),
        read("x: 'Uno' # nota\n", "Uno", nil),
        read("x:\n  # nota\n  'Uno'\n", "Uno", nil),
        read("x: '  Uno'\n", "  Uno", nil),
        read("x: |4\n      Uno\n", "  Uno", nil),
        refused("x: &a Uno\n", "yaml-anchor"),
        refused("x: *a\n", "yaml-alias"),
        refused("x: !!str Uno\n", "yaml-tag"),
        refused("x: ! 'Uno'\n", "yaml-tag"),
        refused("<<: Uno\n", "yaml-merge-key"),
        refused("x: Uno\nx: 'Dos'\n", "duplicate-key"),
        refused("x: Uno #2\n", "cut-at-hash"),
        refused("x: Uno\n  dos #2\n", "cut-at-hash"),
        refused("x: | # nota\n  Uno\n", "block-header"),
        refused("x: >- # nota\n  Uno\n", "block-header"),
        refused("x: > Uno\n", "folded-text"),
        refused("x: 'Uno' dos\n", "quoted-text"),
        refused("x: \"a\\0b\"\n", "invisible-character"),
        refused("x: \"a\\Lb\"\n", "invisible-character"),
        refused("x: \"a\\rb\"\n", "invisible-character"),
        refused("? x\n: Uno\n", "not-an-entry"),
        refused("%YAML 1.2\n", "yaml-directive"),
        refused("...\n", "yaml-directive"),
    ]
}

@Suite("Files as other programs write them")
struct ForeignShapeTests {
    private let path = "locales/es/story.yaml"

    private func load(_ text: String, in project: FixtureProject) -> CatalogLoader.Loaded {
        CatalogLoader.load(project.folder, replacing: [path: text])
    }

    private func message(_ id: String, _ loaded: CatalogLoader.Loaded) -> String? {
        loaded.catalog?.locales.first?.messages["story"]?[id]?.text.source
    }

    /// The text after the repairs of its shape.
    private func repaired(_ text: String, in project: FixtureProject) -> String {
        let edits = load(text, in: project).diagnostics.filter { $0.id == "foreign-shape" }.flatMap(\.fix)
        return SourceFile(path: path, text: text).applying(edits).text
    }

    @Test("each form is read for what it means and written back, or refused with a reason", arguments: ForeignForm.all)
    func forms(form: ForeignForm) throws {
        let project = try FixtureProject()
        let base = FixtureProject.text("_base/\(path)")
        let loaded = load(base + form.yaml, in: project)
        #expect(Set(loaded.ids) == [form.id], "\(loaded.printed)")
        let isRefused = form.text == nil
        #expect(loaded.diagnostics.allSatisfy { $0.severity == (isRefused ? .error : .info) })
        guard let text = form.text else { return }
        #expect(message("x", loaded).map { Array($0.utf8) } == Array(text.utf8))
        let fixed = repaired(base + form.yaml, in: project)
        #expect(Array(fixed.utf8) == Array((base + (form.fixed ?? form.yaml)).utf8), "\(fixed.dropFirst(base.count))")
        guard form.fixed != nil else { return }
        let again = load(fixed, in: project)
        #expect(again.printed == "")
        #expect(message("x", again).map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test("texts in brackets and in lists are read, and written back where brackets allow it")
    func nested() throws {
        let project = try FixtureProject()
        let facts = "locales/es/facts.yaml"
        let base = FixtureProject.text("_base/\(facts)")
        let written = base + "freed-on: {label: \"Uno\n    dos\", why: 'Uno, dos'}\n"
        let loaded = CatalogLoader.load(project.folder, replacing: [facts: written])
        let findings = loaded.diagnostics.filter { $0.id == "foreign-shape" }
        #expect(findings.map(\.fix.count) == [1, 0], "\(loaded.printed)")
        let fixed = SourceFile(path: facts, text: written).applying(findings.flatMap(\.fix)).text
        #expect(fixed == base + "freed-on: {label: Uno dos, why: 'Uno, dos'}\n")
    }

    @Test(
        "lists of the glossary as a translators' tool saves them come back byte by byte",
        arguments: [
            ("  avoid:\n  - use: gulag\n    because: No.\n", "  avoid:\n    - use: gulag\n      because: No.\n"),
            (
                "  avoid:\n  - use: gulag\n    because: Es la comparación\n      de otro.\n  - use: b\n    because: |\n"
                    + "      Uno\n\n      dos\n  not: No.\n",
                "  avoid:\n    - use: gulag\n      because: Es la comparación de otro.\n    - use: b\n"
                    + "      because: |\n        Uno\n\n        dos\n  not: No.\n"
            ),
            ("  also:\n  - uno\n  - dos\n\n", "  also:\n    - uno\n    - dos\n\n"),
            ("  forms: [prisión de\n      máxima, canje]\n", "  forms: [prisión de máxima, canje]\n"),
            ("  also:\r\n  - uno\r\n", "  also:\r\n    - uno\r\n"),
        ])
    func lists(foreign: String, ours: String) throws {
        let project = try FixtureProject()
        let glossary = "locales/es/glossary.yaml"
        let base = FixtureProject.text("_base/\(glossary)") + "x:\n  term: equis\n  definition: Una letra.\n"
        let today = try #require(CivilDate(iso: "2026-11-30"))
        try project.write(base + ours, to: glossary)
        #expect(!project.load().ids.contains("foreign-shape"))
        try project.write(base + foreign, to: glossary)
        let repaired = CatalogFixer(folder: project.folder).repair(project.load(), today: today) { finding in
            finding.id == "foreign-shape"
        }
        #expect(repaired.files[glossary].map { Array($0.new.utf8) } == Array((base + ours).utf8))
    }

    @Test("a list that a repair could change is left alone, and read for what it means")
    func commentedList() throws {
        let project = try FixtureProject()
        let glossary = "locales/es/glossary.yaml"
        let base = FixtureProject.text("_base/\(glossary)") + "x:\n  term: equis\n  definition: Una letra.\n"
        let loaded = CatalogLoader.load(
            project.folder, replacing: [glossary: base + "  forms: [uno, # nota\n    dos]\n"])
        let found = loaded.diagnostics.filter { $0.id == "foreign-shape" }
        #expect(found.map(\.fix.count) == [0], "\(loaded.printed)")
        #expect(loaded.catalog?.locales.first?.glossary["x"]?.forms == ["uno", "dos"])
    }

    @Test("a file comes back byte by byte from every writer", arguments: ForeignWriter.allCases, 1...6)
    func roundTrip(writer: ForeignWriter, seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let project = try FixtureProject()
        let base = FixtureProject.text("_base/\(path)")
        var ours = base
        var foreign = base
        for number in 1...60 {
            let isPlain = Bool.random(using: &random)
            let value = isPlain ? Self.line(Self.plainWords, &random) : Self.block(&random)
            let note = Int.random(in: 0..<3, using: &random) == 0 ? "\n# Nota: «uno» #2\n" : ""
            let key = "generated-\(number)"
            let own = isPlain ? "\(key): \(value)\n" : "\(key): |\n\(Self.indented(value))"
            ours += note + own
            foreign += note + (writer.entry(key, value, &random) ?? own)
        }
        let loaded = load(foreign, in: project)
        #expect(loaded.diagnostics.allSatisfy { $0.severity == .info }, "\(loaded.printed)\n\(foreign)")
        let before = load(ours, in: project)
        #expect(before.printed == "")
        for number in 1...60 {
            let id = "generated-\(number)"
            #expect(message(id, loaded).map { Array($0.utf8) } == message(id, before).map { Array($0.utf8) })
        }
        #expect(Array(repaired(foreign, in: project).utf8) == Array(ours.utf8), "\(foreign)")
    }

    @Test("--fix mends the shape first, and what stands in the text then")
    func fixer() throws {
        let project = try FixtureProject()
        let base = FixtureProject.text("_base/\(path)")
        try project.write(base + "x: 'Uno  dos:\n  tres'\n", to: path)
        let today = try #require(CivilDate(iso: "2026-11-30"))
        let repaired = CatalogFixer(folder: project.folder).repair(project.load(), today: today) { finding in
            finding.id == "foreign-shape" || finding.id == "doubled-space"
        }
        #expect(repaired.files[path]?.new == base + "x: |\n  Uno dos: tres\n")
    }

    @Test("explain and check agree on how grave a finding of the loader is", arguments: FixtureProject.kinds)
    func severity(kind: String) throws {
        for finding in try FixtureProject(kind: kind).load().diagnostics {
            #expect(finding.severity == CatalogLoader.severity(of: finding.id), "\(finding.id)")
        }
    }

    private static let plainWords = ["Lo", "deportaron", "ese", "día", "sin", "aviso,", "y", "su", "familia", "esperó"]

    private static let anyWords =
        plainWords + [
            "dijo:", "«no»", "it's", "\"sí\"", "#1", "-", "*", "&", "!", "100 %", "a:b", "?", "[uno]", "@", "`b`", "👩‍👧",
            "{$days-held :integer}", "{#strong}ya{/strong}", "'", "|", ">",
        ]

    private static func line(_ words: [String], _ random: inout SeededRandom) -> String {
        (0..<Int.random(in: 1...14, using: &random)).compactMap { _ in words.randomElement(using: &random) }
            .joined(separator: " ")
    }

    private static func block(_ random: inout SeededRandom) -> String {
        var text = ""
        for index in 0..<Int.random(in: 1...4, using: &random) {
            if index > 0, Int.random(in: 0..<4, using: &random) == 0 { text += "\n" }
            text += line(anyWords, &random) + "\n"
        }
        return text
    }

    private static func indented(_ block: String) -> String {
        block.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }
}
