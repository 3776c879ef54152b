import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaTestSupport
import Testing

@Suite("The catalog that is published")
struct PublishedCatalogTests {
    @Test("nothing in it is an error or a warning")
    func quiet() throws {
        let today = try #require(ExampleCatalog.today)
        let found = CatalogChecker.check(CatalogLoader.load(Repository.root), today: today)
            .filter { $0.severity >= .warning }
        #expect(found.isEmpty, "\(found.map { DiagnosticText().print($0) }.joined(separator: "\n"))")
    }

    @Test("the same findings come out of every run, whatever runs beside what")
    func deterministic() throws {
        let today = try #require(ExampleCatalog.today)
        let loaded = CatalogLoader.load(Repository.root)
        let first = CatalogChecker.check(loaded, today: today)
        for _ in 0..<3 { #expect(CatalogChecker.check(loaded, today: today) == first) }
    }

    @Test("it says that nobody answers families at night as long as it knows of no such number, and no longer")
    func answersAtNight() throws {
        let catalog = try #require(CatalogLoader.load(Repository.root).catalog)
        let answering = catalog.contacts.entries.filter { _, contact in
            contact.isTelephone && contact.hours == .always && contact.service.answers == .person
                && contact.service.audiences.contains(.family) && contact.service.helpsWith.contains(.find)
        }
        for locale in catalog.locales {
            let night = locale.message("guidance", "today-night-line")?.text.source ?? ""
            let saysNobody = night.contains("no conocemos una línea") || night.contains("know of no line")
            #expect(saysNobody == answering.isEmpty, "\(locale.settings.tag): \(answering.map(\.id))")
        }
        // What no fact file confirms stays out: numbers of the machine's hours, and a line that nobody has seen alive.
        #expect(catalog.contacts["eoir-case-line"]?.hours == nil)
        #expect(!catalog.contacts.entries.contains { $0.value.value.hasSuffix("7573733") })
    }

    @Test("a file that was cut off is told as that, with all that it lacks, and not message by message")
    func cutOff() throws {
        let path = "locales/es/guidance.yaml"
        let text = try #require(CatalogEditor.text(of: path, in: Repository.root))
        let half = String(text.prefix(text.count / 2))
        let missing = CatalogLoader.load(Repository.root, replacing: [path: half]).diagnostics
            .filter { $0.id == "missing-message" }
        #expect(missing.map { $0.place?.span.file } == [path])
        let help = try #require(missing.first?.help)
        #expect(help.contains("the file was cut off"))
        // The last messages of the file.
        let keys = text.split(separator: "\n").filter { $0.first?.isLetter == true && $0.contains(":") }
        let last = try #require(keys.last?.split(separator: ":").first)
        #expect(help.contains("`\(last): …`"))
    }
}
