import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("A catalog that was read as far as its terms")
struct GlossaryLoadTests {
    private static let projects = [Repository.root, Repository.smallProject]

    /// The definition of each term and the reason against each rendering to avoid, by language, id and place.
    private func texts(_ locales: [LocaleCatalog], _ catalog: Catalog) -> [String] {
        locales.flatMap { locale -> [String] in
            let builder = DocumentBuilder(catalog: catalog, locale: locale)
            return locale.glossary.entries.flatMap { id, entry in
                messages(of: entry).map { "\(locale.settings.tag) \(id): \(builder.line($0).plainText)" }
            }
        }
    }

    private func messages(of entry: GlossaryEntry) -> [CatalogMessage] {
        [entry.definition].compactMap { $0 } + entry.avoid.compactMap(\.because)
    }

    @Test("every definition comes to the same words as in the whole catalog", arguments: projects)
    func definitions(project: String) throws {
        let whole = try #require(CatalogLoader.load(project).catalog)
        let glossary = try #require(CatalogLoader.loadGlossary(project).catalog)
        let shown = glossary.locales.flatMap { $0.glossary.entries.flatMap { messages(of: $0.value) } }
        #expect(!shown.isEmpty)
        let filled = CatalogLoader.adding(valuesOf: shown, to: glossary, from: project)
        #expect(texts(filled.locales, filled) == texts(whole.locales, whole))
    }

    @Test(
        "a search finds the same in either, and the words of the other languages with it",
        arguments: [
            "asilo", "ASILOS", "ley enemigos", "ICE", "habeas", "refugios", "zebra", "", "…", "deportaciones", "gulag",
            "a",
            "alien-enemies-act", "fianza", "I-589",
        ])
    func found(query: String) throws {
        let whole = try #require(CatalogLoader.load(Repository.root).catalog)
        let glossary = try #require(CatalogLoader.loadGlossary(Repository.root, for: query).catalog)
        let found = [whole, glossary].map { catalog in
            catalog.locales.map { locale in
                TermSearch(locale: locale, terms: catalog.terms).find(query).map { match in
                    [match.id, match.avoided?.words ?? ""] + catalog.locales.map { $0.glossary[match.id]?.term ?? "" }
                }
            }
        }
        #expect(found[0] == found[1])
    }

    @Test("each name of each term is found in a glossary that is read for it")
    func names() throws {
        let whole = try #require(CatalogLoader.load(Repository.smallProject).catalog)
        for locale in whole.locales {
            for (id, entry) in locale.glossary.entries {
                for name in [entry.term, id] + entry.also + entry.avoid.map(\.words) {
                    let read = try #require(CatalogLoader.loadGlossary(Repository.smallProject, for: name).catalog)
                    #expect(read.locale(locale.settings.tag)?.glossary[id]?.term == entry.term, "\(name)")
                }
            }
        }
    }

    @Test("only the entries that a message names are read")
    func onlyNamed() throws {
        let glossary = try #require(CatalogLoader.loadGlossary(Repository.root).catalog)
        let messages = glossary.locales.flatMap { [$0.glossary["cecot"]?.definition].compactMap { $0 } }
        let filled = CatalogLoader.adding(valuesOf: messages, to: glossary, from: Repository.root)
        #expect(Set(filled.facts.ids) == Set(messages.flatMap { $0.message.externalVariables }))
        #expect(filled.facts.ids.contains("cecot-town"))
        #expect(filled.locales.allSatisfy { $0.messages.isEmpty })
    }

    @Test("a folder without project.yaml is told")
    func noProject() {
        let loaded = CatalogLoader.loadGlossary("/nowhere")
        #expect(loaded.catalog == nil)
        #expect(loaded.diagnostics.map(\.id) == ["missing-file"])
    }
}
