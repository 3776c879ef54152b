import Glibc
import GlosaFiles
import Testing

@Suite("Reasons of the system")
struct SystemReasonTests {
    @Test(
        "an error code becomes words, never a number", arguments: [ENOSPC, EACCES, EROFS, ENOENT, EISDIR, EPIPE, EBADF])
    func words(code: Int32) {
        let words = SystemReason.words(code)
        #expect(!words.isEmpty && !words.contains("\(code)") && !words.hasSuffix("."))
    }

    @Test("a full disk is called so")
    func full() { #expect(SystemReason.words(ENOSPC) == "the disk is full") }
}
