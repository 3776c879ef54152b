import GlosaCompression
import GlosaSite
import Testing

@Suite("A site whose texts are compressed")
struct CompressionTests {
    private static let words = Array(String(repeating: "Llame a un abogado. ", count: 100).utf8)

    @Test(
        "texts are compressed, and come out as they were",
        arguments: ["text/html; charset=utf-8", "application/json", "application/atom+xml; charset=utf-8"])
    func texts(type: String) async throws {
        let site = Site(files: [Site.File(path: "a", bytes: Self.words, mediaType: type)])
        let compressed = try #require(site.withEveryTextCompressed().files.first?.compressed)
        #expect(Gzip.decompressed(compressed, limit: 10_000) == Self.words)
    }

    @Test("what is no text, is too short, or is compressed already stays as it is")
    func others() async {
        let site = Site(files: [
            Site.File(path: "a.pdf", bytes: Self.words, mediaType: "application/pdf"),
            Site.File(path: "b.txt", bytes: Array("short".utf8), mediaType: "text/plain; charset=utf-8"),
            Site.File(path: "c.txt", bytes: Self.words, compressed: [1, 2], mediaType: "text/plain; charset=utf-8"),
        ])
        #expect(site.withEveryTextCompressed().files.map(\.compressed) == [nil, nil, [1, 2]])
    }
}
