import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Pages of a document")
struct DocumentPagesTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.root) }

    /// The numbers of sources in a document, in reading order.
    private func numbers(_ document: Document) -> [Int] {
        var numbers: [Int] = []
        document.sections.flatMap(\.blocks).flatMap(\.lines).forEach { line in
            line.forEachInline {
                if case .citation(let cited) = $0 { numbers += cited.compactMap(document.sources.number) }
            }
        }
        return numbers
    }

    @Test("a section by itself has its own sources, numbered from one in the order of first use")
    func ownNumbers() throws {
        let guidance = try project.document("guidance", "es")
        for section in guidance.sections {
            let page = try #require(guidance.page(of: section.id))
            let cited = numbers(page)
            var seen: [Int] = []
            for number in cited where !seen.contains(number) { seen.append(number) }
            #expect(seen == Array(1...max(1, page.sources.count)).prefix(seen.count).map { $0 })
            #expect(page.sources.count == seen.count)
            // The same sources as in the whole document, in the same places.
            let whole = Document(section, of: guidance)
            #expect(
                cited.map { page.sources[$0 - 1].source.id }
                    == numbers(whole).map { guidance.sources[$0 - 1].source.id })
        }
    }

    @Test("a section by itself explains the terms that it uses, and no other")
    func ownWords() throws {
        let guidance = try project.document("guidance", "es")
        for section in guidance.sections {
            let page = try #require(guidance.page(of: section.id))
            var used: Set<String> = []
            for line in section.blocks.flatMap(\.lines) {
                line.forEachInline { if case .term(let id, _) = $0 { used.insert(id) } }
            }
            #expect(Set(page.words.map(\.id)) == used)
        }
        #expect(try #require(guidance.page(of: "find")).words.map(\.id).prefix(2) == ["ice", "a-number"])
    }

    @Test("what explains a word holds no links to other words")
    func noChains() throws {
        for document in try project.documents() {
            for word in document.words {
                word.definition.forEachInline { if case .term = $0 { Issue.record("\(word.id)") } }
            }
        }
    }

    @Test("there is no page of a section or a term that does not exist")
    func unknown() throws {
        #expect(try project.document("guidance", "es").page(of: "nowhere") == nil)
        #expect(try project.document("glossary", "es").termPages["nowhere"] == nil)
    }
}

extension Document {
    /// One section of a document, with the numbers of the whole.
    fileprivate init(_ section: Section, of document: Document) {
        self = document
        sections = [section]
    }
}
