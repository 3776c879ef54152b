import ArgumentParser
import FoundationEssentials
import GlosaCatalog
import GlosaDocument
import GlosaReading

/// Says how far each language is, and how hard its documents are to read.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Says how hard each document and section is to read, language by language.",
        discussion: """
            Spanish is measured by INFLESZ and Fernández-Huerta (higher is easier; 55 is normal, 65 fairly easy, 80 very \
            easy), English by Flesch-Kincaid (years of school). Official names, numbers and words in another language \
            are not counted.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: "How to print it.")
    var format: ReportFormat = .text

    func run() throws {
        let catalog = try project.loadReadable()
        let rows = catalog.locales.flatMap { StatusRow.rows(catalog, $0) }
        switch format {
        case .text: for row in rows { print(row.text) }
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            print(String(decoding: try encoder.encode(["readability": rows]), as: UTF8.self))
        }
    }
}

/// How hard one document or section is to read.
private struct StatusRow: Encodable {
    let locale: String
    let document: String
    let section: String?
    let words: Int
    let longestSentence: Int
    let inflesz: Double?
    let fernandezHuerta: Double?
    let grade: Double?

    static func rows(_ catalog: Catalog, _ locale: LocaleCatalog) -> [StatusRow] {
        let builder = DocumentBuilder(catalog: catalog, locale: locale)
        return DocumentBuilder.documents(in: catalog).compactMap { builder.build($0).document }.flatMap { document in
            [StatusRow(document, nil, document.readability(in: locale.settings), locale.settings)]
                + document.sections.map {
                    StatusRow(document, $0.id, $0.readability(in: locale.settings), locale.settings)
                }
        }
    }

    private init(_ document: Document, _ section: String?, _ readability: Readability, _ settings: LocaleSettings) {
        locale = document.locale.identifier
        self.document = document.id
        self.section = section
        words = readability.words
        longestSentence = readability.longestSentence
        let isSpanish = settings.readability == .inflesz
        inflesz = isSpanish ? Self.rounded(readability.inflesz) : nil
        fernandezHuerta = isSpanish ? Self.rounded(readability.fernandezHuerta) : nil
        grade = settings.readability == .fleschKincaid ? Self.rounded(readability.fleschKincaidGrade) : nil
    }

    private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

    var text: String {
        let name = section.map { "  \(document).\($0)" } ?? document
        let measures = [
            inflesz.map { "INFLESZ \($0)" }, fernandezHuerta.map { "Fernández-Huerta \($0)" },
            grade.map { "grade \($0)" },
        ].compactMap { $0 }.joined(separator: ", ")
        let padding = String(repeating: " ", count: max(1, 28 - name.count))
        return "\(locale)  \(name)\(padding)\(words) words, longest sentence \(longestSentence)"
            + (measures.isEmpty ? "" : "; \(measures)")
    }
}
