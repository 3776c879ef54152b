import Foundation
import GlosaFiles
import GlosaSite
import Testing

@Suite("Writing a site")
struct SiteWriterTests {
    private let folder = NSTemporaryDirectory() + "glosa-site-\(UUID().uuidString)"

    private func site(_ text: String) -> Site {
        Site(files: [
            Site.File(path: "index.html", bytes: Array(text.utf8), mediaType: "text/html"),
            Site.File(path: "es/guia/guia.txt", bytes: Array("guía".utf8), mediaType: "text/plain"),
        ])
    }

    private func read(_ path: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
    }

    @Test("a site is written, and the next takes its place whole")
    func replaces() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try SiteWriter.write(site("one"), to: folder)
        #expect(try read("index.html") == "one")
        var two = site("two")
        two.files.removeAll { $0.path.hasPrefix("es/") }
        try SiteWriter.write(two, to: folder + "/")
        #expect(try read("index.html") == "two")
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/es"))
        let beside = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
        #expect(!beside.contains { $0.hasPrefix(URL(filePath: folder).lastPathComponent + ".") })
    }

    @Test("a folder that holds something else is left alone")
    func refusesStrangers() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(filePath: "\(folder)/thesis.doc"))
        #expect(throws: FileWriteError.self) { try SiteWriter.write(site("one"), to: folder) }
        #expect(try read("thesis.doc") == "mine")
    }

    @Test("where nothing can be written, the old site stays and nothing is left beside it")
    func fullDisk() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try SiteWriter.write(site("one"), to: folder)
        // A name of more than 255 bytes is refused by the file system, as a full disk is: after some files were written.
        var broken = site("two")
        broken.files.append(
            Site.File(path: "z/\(String(repeating: "x", count: 300))", bytes: [], mediaType: "text/plain"))
        #expect(throws: FileWriteError.self) { try SiteWriter.write(broken, to: folder) }
        #expect(try read("index.html") == "one")
        let beside = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
        #expect(!beside.contains { $0.hasPrefix(URL(filePath: folder).lastPathComponent + ".") })
    }
}
