import Foundation
import GlosaFiles
import Testing

@Suite("Writing single files")
struct FileWriterTests {
    private let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    private func write(
        _ text: String, _ name: String, _ replacing: FileWriter.Replaceable = .any
    ) throws(FileWriteError) {
        try FileWriter.write(Array(text.utf8), to: scratch[name], replacing: replacing)
    }

    @Test("a file is replaced whole, and keeps its permissions")
    func replaces() throws {
        try scratch.put("old", at: "a.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: scratch["a.txt"])
        try write("new", "a.txt")
        #expect(scratch.text("a.txt") == "new")
        #expect(try scratch.attribute(.posixPermissions, of: "a.txt") == 0o640)
        #expect(scratch.files == ["a.txt"])
    }

    @Test("permissions that are named do not depend on the umask", arguments: [0o600, 0o644] as [mode_t])
    func exactMode(mode: mode_t) throws {
        try FileWriter.write([1], to: scratch["key"], replacing: .none, mode: .exactly(mode))
        #expect(try scratch.attribute(.posixPermissions, of: "key") == Int(mode))
    }

    @Test("a link stays, and what it leads to is replaced")
    func followsLinks() throws {
        try scratch.put("old", at: "real/a.txt")
        try FileManager.default.createSymbolicLink(atPath: scratch["link"], withDestinationPath: "real/a.txt")
        try write("new", "link")
        #expect(scratch.text("real/a.txt") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch["link"]) == "real/a.txt")
    }

    @Test("somebody's file is refused, and a file with our mark is replaced")
    func marks() throws {
        let isOurs = FileWriter.Replaceable.marked { $0.starts(with: Array("# ours".utf8)) }
        try scratch.put("mine", at: "notes.md")
        try scratch.put("# ours, old", at: "made.conf")
        #expect(throws: FileWriteError.self) { try write("# ours, new", "notes.md", isOurs) }
        try write("# ours, new", "made.conf", isOurs)
        try write("# ours, new", "fresh.conf", isOurs)
        #expect(scratch.text("notes.md") == "mine")
        #expect(scratch.text("made.conf") == "# ours, new")
        #expect(scratch.files == ["fresh.conf", "made.conf", "notes.md"])
    }

    @Test("a new file takes no place that is taken", arguments: ["file", "folder", "dangling"])
    func takenPlaces(name: String) throws {
        try scratch.put("mine", at: "file")
        try scratch.put("mine", at: "folder/a")
        try FileManager.default.createSymbolicLink(atPath: scratch["dangling"], withDestinationPath: "nowhere")
        let before = scratch.files
        #expect(throws: FileWriteError.self) { try write("new", name, .none) }
        #expect(scratch.files == before)
        #expect(scratch.text("file") == "mine")
    }

    @Test("what a killed process left is swept, and what another process is writing is not")
    func sweeps() throws {
        try scratch.put("half", at: ".glosa-new-abcdefghij")
        try scratch.put("mine", at: ".glosa-new-notes")
        try scratch.put("busy", at: ".glosa-new-0123456789")
        let busy = open(scratch[".glosa-new-0123456789"], O_RDWR)
        defer { close(busy) }
        #expect(flock(busy, LOCK_EX) == 0)
        try FileManager.default.createSymbolicLink(
            atPath: scratch[".glosa-new-linklinkli"], withDestinationPath: "a.txt")
        try write("new", "a.txt")
        #expect(
            scratch.files == [".glosa-new-0123456789", ".glosa-new-linklinkli", ".glosa-new-notes", "a.txt"])
    }

    @Test("what another program has saved since stays")
    func savedSince() throws {
        try scratch.put("saved", at: "a.yaml")
        #expect(throws: FileWriteError.self) { try write("ours", "a.yaml", .exactly(Array("read".utf8))) }
        #expect(scratch.text("a.yaml") == "saved")
        try write("ours", "a.yaml", .exactly(Array("saved".utf8)))
        #expect(scratch.text("a.yaml") == "ours")
        #expect(scratch.files == ["a.yaml"])
    }

    @Test("where nothing can be written the old file stays, and the error names the file")
    func fails() throws {
        #expect(throws: FileWriteError.self) { try write("new", "no-such-folder/a.txt") }
        let long = String(repeating: "x", count: 300)
        do throws(FileWriteError) {
            try write("new", long)
            Issue.record("a name of 300 bytes was written")
        } catch {
            #expect(error.path == scratch[long])
            #expect(error.description.hasPrefix("cannot write `\(scratch[long])`: "))
        }
        #expect(scratch.files == [])
    }
}
