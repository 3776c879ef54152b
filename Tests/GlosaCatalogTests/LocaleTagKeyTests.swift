import FoundationEssentials
import GlosaCatalog
import GlosaDiagnostics
import GlosaTestSupport
import Testing

@Suite("Language tags in data files")
struct LocaleTagKeyTests {
    /// The findings of the small project whose Spanish is formatted by this tag.
    private func found(_ tag: String) throws -> [Diagnostic] {
        let path = "locales/es/locale.yaml"
        let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(path)"))
        let text = String(decoding: data, as: UTF8.self).replacing("formatting: es-US\n", with: "formatting: \(tag)\n")
        return CatalogLoader.load(Repository.smallProject, replacing: [path: text]).diagnostics
            .filter { $0.id == "bad-locale" }
    }

    @Test("a language may name its digits", arguments: ["es-US", "es-US-u-nu-latn", "es-u-nu-arab"])
    func digits(tag: String) throws {
        #expect(try found(tag) == [])
    }

    @Test(
        "what else stands behind `-u-` is an error that names it",
        arguments: [
            ("es-US-u-ca-buddhist", "`ca`", "remove `ca` and its value"),
            ("es-US-u-nu-foo", "`foo`", "write one of CLDR behind `-u-nu-`, such as `latn` or `arab`"),
            ("español", "is not a language tag", "write a BCP 47 tag such as `es`, `es-VE` or `zh-Hant`"),
        ])
    func refused(tag: String, words: String, help: String) throws {
        let finding = try #require(try found(tag).first)
        #expect(finding.message.contains("`\(tag)`") && finding.message.contains(words), "\(finding.message)")
        #expect(finding.help == help)
        #expect(finding.place?.span.file == "locales/es/locale.yaml")
    }
}
