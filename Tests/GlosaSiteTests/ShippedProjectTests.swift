import GlosaCatalog
import GlosaICU
import GlosaOutput
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("The project that is published")
struct ShippedProjectTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.root) }

    @Test("the rendered text is as recorded, after somebody has read it")
    func golden() throws {
        for document in try project.documents() {
            let path = "Tests/GlosaSiteTests/Golden/\(document.id).\(document.locale)"
            try Golden.expect(TextRenderer().render(document), matches: "\(path).txt")
        }
    }

    @Test("every language has the same sections, blocks, facts and terms in the same places")
    func parity() throws {
        let documents = try project.documents()
        for spanish in documents where spanish.locale.identifier == "es" && spanish.id != "glossary" {
            let english = try #require(documents.first { $0.id == spanish.id && $0.locale.identifier == "en" })
            #expect(spanish.sections.map(\.id) == english.sections.map(\.id))
            for (one, other) in zip(spanish.sections, english.sections) {
                #expect(
                    one.blocks.flatMap(\.plainLines).count == other.blocks.flatMap(\.plainLines).count,
                    "\(spanish.id).\(one.id)")
            }
        }
    }

    @Test("addresses, titles and previews never name health, politics or whom somebody loves")
    func previews() async throws {
        let built = try SiteBuilder(catalog: project.catalog, today: project.catalog.project.written).build()
        let revealing =
            /(?i)\b(gay|lgbt|sexual|salud|health|vih|hiv|medic|orientation|orientación|polític|politic|homosex|asylum seeker)/
        var titles: Set<String> = []
        for file in built.site.files where file.mediaType.hasPrefix("text/html") {
            let page = String(decoding: file.bytes, as: UTF8.self)
            let head = try #require(page.firstMatch(of: /<title>(.*?)<\/title>/))
            // A page for a frame has the title of what it shows; the start page in each order is one page.
            let isOther = file.path.hasPrefix("api/") || file.path.hasPrefix("index.")
            if isOther {
                #expect(
                    String(head.output.1).firstMatch(of: revealing) == nil || file.path.contains("/terms/"),
                    "\(file.path)")
                continue
            }
            #expect(titles.insert(String(head.output.1)).inserted, "\(file.path)")
            // Places on a page stand in addresses too; each place has a name of its own.
            let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
            #expect(Set(ids).count == ids.count, "\(file.path)")
            for id in ids { #expect(id.firstMatch(of: revealing) == nil, "\(file.path): \(id)") }
            // Of the glossary's pages the terms themselves are the titles.
            if file.path.contains("/gloss") || file.path.contains("/glosario") { continue }
            var seen = [file.path, String(head.output.1)]
            for match in page.matches(of: /<meta (?:name|property)="(?:description|og:[a-z:_]+)" content="(.*?)">/) {
                seen.append(String(match.output.1))
            }
            for text in seen { #expect(text.firstMatch(of: revealing) == nil, "\(file.path): \(text)") }
        }
        #expect(titles.count > 100)
    }

    @Test("a page or a text of the guide that has a last day says it at its top")
    func validity() async throws {
        let built = try SiteBuilder(catalog: project.catalog, today: project.catalog.project.written).build()
        var told = 0
        for file in built.site.files
        where !["api/", "embed/", "404", "_headers"].contains(where: { file.path.hasPrefix($0) }) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            guard let until = text.firstMatch(of: /(?:[Vv]ale\s+hasta\s+el|(?:is\s+v|V)alid\s+until)/) else { continue }
            told += 1
            if file.path.hasSuffix(".txt") {
                #expect(text.distance(from: text.startIndex, to: until.range.lowerBound) < 300, "\(file.path)")
            }
        }
        // Each part of the guide but a few, in two languages and four formats; `FileValidityTests` holds each against its
        // own steps.
        #expect(told > 80)
    }

    @Test("a site of one language leads to no page of another")
    func oneLanguage() async throws {
        let spanish = try LocaleTag("es")
        let built = try SiteBuilder(catalog: project.catalog, locales: [spanish]).build()
        #expect(built.site.files.count > 90)
        for file in built.site.files where file.mediaType.hasPrefix("text/html") {
            let page = String(decoding: file.bytes, as: UTF8.self)
            #expect(
                page.firstMatch(of: /href="(?:(?:\.\.\/)+|https:\/\/glosa\.example\.org\/)en\//) == nil, "\(file.path)")
        }
    }

    @Test("no page says what nobody did")
    func nothingIsClaimed() throws {
        for (_, contact) in project.catalog.contacts.entries { #expect(contact.verified == nil) }
        #expect(project.catalog.project.legalReview == nil)
        #expect(project.catalog.people.count == 0)
        for locale in project.catalog.locales {
            #expect(locale.reviews.count > 0)
            for (id, review) in locale.reviews.entries {
                #expect(review.origin == .machine && review.state == .translated && review.by == nil, "\(id)")
            }
        }
        #expect(project.catalog.valueReviews.entries.allSatisfy { $0.value.by == nil })
    }

    @Test("his name is never shortened, and never loses its accents")
    func hisName() throws {
        for document in try project.documents() {
            let text = document.plainLines.joined(separator: "\n")
            #expect(!text.contains("Andry Jose"))
            #expect(!text.contains("Hernandez"))
            for line in document.plainLines where line.contains("Romero") {
                #expect(line.contains("Hernández Romero") || line.contains("Alexis Romero"), "\(line)")
            }
        }
    }

    @Test(
        "the words that the house refuses for people are nowhere",
        arguments: ["ilegal", "illegal immigrant", "buscador de asilo"])
    func refusedWords(word: String) throws {
        // The glossary, and its words in other documents, may say it of a rule: never of a person.
        for document in try project.documents() where document.id != "glossary" {
            for line in document.sections.flatMap({ $0.blocks.flatMap(\.plainLines) }) {
                #expect(!line.lowercased().contains(word), "\(line)")
            }
        }
    }
}
