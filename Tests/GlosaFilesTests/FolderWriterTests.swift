import Foundation
import GlosaFiles
import Testing

@Suite("Publishing a folder")
struct FolderWriterTests {
    private let scratch: ScratchFolder
    private let writer = FolderWriter(marker: ".mark")

    init() throws { scratch = try ScratchFolder() }

    private func files(_ texts: [String: String]) -> [FolderWriter.File] {
        texts.sorted { $0.key < $1.key }.map { FolderWriter.File(path: $0.key, bytes: Array($0.value.utf8)) }
    }

    @discardableResult private func publish(
        _ texts: [String: String], to name: String = "site"
    ) throws(FileWriteError) -> FolderWriter.Report {
        try writer.publish(files(texts), to: scratch[name])
    }

    /// Files outside the published folder, but for its own.
    private var leftovers: [String] {
        scratch.files.filter { $0.contains(".glosa-new-") || $0.contains(".glosa-old-") }
    }

    @Test("the new folder takes the place of the old one whole")
    func replaces() throws {
        try publish(["index.html": "one", "es/guia.html": "guía", "gone/a.html": "a"])
        try publish(["index.html": "two", "es/guia.html": "guía", "en/guide.html": "guide"])
        #expect(scratch.files == ["site/.mark", "site/en/guide.html", "site/es/guia.html", "site/index.html"])
        #expect(scratch.text("site/index.html") == "two")
    }

    @Test("whatever somebody put there is kept")
    func keepsForeign() throws {
        try publish(["index.html": "one", "es/guia.html": "guía"])
        let foreign = [
            "CNAME", ".git/config", ".git/objects/ab/cdef", ".well-known/acme/x", "uploads/carta.txt", "es/nota.txt",
        ]
        for name in foreign { try scratch.put(name, at: "site/\(name)") }
        try FileManager.default.createSymbolicLink(atPath: scratch["site/latest"], withDestinationPath: "uploads")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: scratch["site/CNAME"])
        let inode = try scratch.attribute(.systemFileNumber, of: "site/CNAME")
        let report = try publish(["index.html": "two"])
        #expect(report.kept == [".git", ".well-known", "CNAME", "es/nota.txt", "latest", "uploads"])
        for name in foreign { #expect(scratch.text("site/\(name)") == name) }
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch["site/latest"]) == "uploads")
        #expect(try scratch.attribute(.posixPermissions, of: "site/CNAME") == 0o600)
        #expect(try scratch.attribute(.systemFileNumber, of: "site/CNAME") == inode)
        #expect(scratch.text("site/es/guia.html") == nil)
        #expect(leftovers == [])
        // The folder that only held one of ours is somebody's now.
        #expect(
            try publish(["index.html": "three"]).kept == [".git", ".well-known", "CNAME", "es", "latest", "uploads"])
        for name in foreign { #expect(scratch.text("site/\(name)") == name) }
    }

    @Test(
        "somebody's file in the way is refused by name, and nothing changes",
        arguments: [
            ("uploads", "uploads/index.html"), ("uploads/a/b.txt", "uploads/a"), ("es/x.html", "es/x.html"),
            ("es/x/y.html", "es/x"), ("caf\u{65}\u{301}.txt", "caf\u{65}\u{301}.txt"),
        ])
    func refusesConflicts(foreign: String, wanted: String) throws {
        try publish(["index.html": "one", "es/guia.html": "guía"])
        try scratch.put("mine", at: "site/\(foreign)")
        let before = scratch.files
        do throws(FileWriteError) {
            try publish(["index.html": "two", "es/guia.html": "guía", wanted: "ours"])
            Issue.record("somebody's file was replaced")
        } catch {
            #expect(error.path.hasPrefix(scratch["site/"]) && !error.path.hasSuffix("/site"))
        }
        #expect(scratch.files == before)
        #expect(scratch.text("site/index.html") == "one")
        #expect(scratch.text("site/\(foreign)") == "mine")
    }

    @Test(
        "a folder with files and no list, or with half a list, is refused", arguments: [nil, "glosa-site 1 9\na\n", ""])
    func refusesStrangers(mark: String?) throws {
        try scratch.put("mine", at: "site/thesis.doc")
        if let mark { try scratch.put(mark, at: "site/.mark") }
        let before = scratch.files
        #expect(throws: FileWriteError.self) { try publish(["index.html": "one"]) }
        #expect(scratch.files == before)
    }

    @Test("a list that names files elsewhere removes nothing elsewhere")
    func hostileList() throws {
        try scratch.put("mine", at: "precious.txt")
        try scratch.put("glosa-site 1 3\n../precious.txt\n/etc/hostname\n.mark\n", at: "site/.mark")
        try publish(["index.html": "one"])
        #expect(scratch.text("precious.txt") == "mine")
        #expect(scratch.files == ["precious.txt", "site/.mark", "site/index.html"])
    }

    @Test("mode and setgid of the folder stay")
    func keepsMode() throws {
        try publish(["index.html": "one"])
        #expect(chmod(scratch["site"], 0o2775) == 0)
        try publish(["index.html": "two", "es/a.html": "a"])
        #expect(try scratch.attribute(.posixPermissions, of: "site") == 0o2775)
        #expect((try scratch.attribute(.posixPermissions, of: "site/es") ?? 0) & 0o2000 != 0)
    }

    @Test(
        "a link to the folder stays a link, and leads to the new site", arguments: ["current", "current/", "current//"])
    func followsLinks(name: String) throws {
        try publish(["index.html": "one"], to: "release-1")
        try FileManager.default.createSymbolicLink(atPath: scratch["current"], withDestinationPath: "release-1")
        try publish(["index.html": "two"], to: name)
        #expect(scratch.text("release-1/index.html") == "two")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch["current"]) == "release-1")
        #expect(leftovers == [])
    }

    @Test("what a killed process left is never published, and somebody's files in it are kept and named")
    func recovers() throws {
        try publish(["index.html": "one"])
        // Killed while writing: a whole list, half of the files.
        try scratch.put(
            "glosa-site 1 3\n.mark\nes/withdrawn.html\nindex.html\n", at: ".glosa-new-aaaaaaaaaa.site/.mark")
        try scratch.put("dead number", at: ".glosa-new-aaaaaaaaaa.site/es/withdrawn.html")
        try scratch.put("not in the list", at: ".glosa-new-aaaaaaaaaa.site/es/stray.html")
        // Killed after the exchange, where links are refused.
        try scratch.put("glosa-site 1 2\n.mark\nindex.html\n", at: ".glosa-old-bbbbbbbbbb.site/.mark")
        try scratch.put("old", at: ".glosa-old-bbbbbbbbbb.site/index.html")
        try scratch.put("mine", at: ".glosa-old-bbbbbbbbbb.site/uploads/carta.txt")
        // Killed before the list was whole, and before anything was there.
        try scratch.put("glosa-site 1 85", at: ".glosa-new-cccccccccc.site/.mark")
        try FileManager.default.createDirectory(
            atPath: scratch[".glosa-new-dddddddddd.site"], withIntermediateDirectories: false)
        // Not ours: another folder's, and one that holds files without a list.
        try scratch.put("half", at: ".glosa-new-eeeeeeeeee.other/index.html")
        try scratch.put("mine", at: ".glosa-new-ffffffffff.site/notes.txt")
        let report = try publish(["index.html": "two"])
        #expect(report.kept == [])
        let real = try #require(realpath(scratch.path, nil).map { String(cString: $0) })
        #expect(
            report.leftovers == [".glosa-new-ffffffffff.site", ".glosa-old-bbbbbbbbbb.site"].map { "\(real)/\($0)" })
        #expect(
            scratch.files == [
                ".glosa-new-eeeeeeeeee.other/index.html", ".glosa-new-ffffffffff.site/notes.txt",
                ".glosa-old-bbbbbbbbbb.site/.mark", ".glosa-old-bbbbbbbbbb.site/uploads/carta.txt", "site/.mark",
                "site/index.html",
            ])
    }

    @Test(
        "a name that no site can have is refused",
        arguments: ["../a", "/a", "a//b", "a/./b", "", ".mark", "a\nb", "a\u{7F}"])
    func refusesOddNames(name: String) throws {
        #expect(throws: FileWriteError.self) { try publish(["index.html": "one", name: "x"]) }
        #expect(scratch.files == [])
    }

    @Test("two names that differ in capitals alone are refused")
    func refusesSameNames() throws {
        #expect(throws: FileWriteError.self) { try publish(["index.html": "one", "Index.html": "two"]) }
    }

    @Test("where the disk refuses, the old site stays and nothing is left")
    func fails() throws {
        try publish(["index.html": "one"])
        #expect(throws: FileWriteError.self) {
            try publish(["index.html": "two", "z/\(String(repeating: "x", count: 300))": "x"])
        }
        #expect(scratch.text("site/index.html") == "one")
        #expect(leftovers == [])
    }

    @Test("of many that publish into one folder at once, one after the other does")
    func together() async throws {
        try publish(["index.html": "start"])
        try scratch.put("mine", at: "site/CNAME")
        let (writer, target) = (writer, scratch["site"])
        await withTaskGroup(of: String?.self) { group in
            for number in 0..<8 {
                let files = (0..<40).map { FolderWriter.File(path: "\($0).html", bytes: Array("\(number)".utf8)) }
                group.addTask {
                    do throws(FileWriteError) {
                        _ = try writer.publish(files, to: target)
                        return nil
                    } catch {
                        return error.description
                    }
                }
            }
            for await failure in group { #expect(failure == nil) }
        }
        let texts = Set((0..<40).map { scratch.text("site/\($0).html") ?? "missing" })
        #expect(texts.count == 1)
        #expect(scratch.text("site/index.html") == nil)
        #expect(scratch.text("site/CNAME") == "mine")
        #expect(leftovers == [])
    }
}
