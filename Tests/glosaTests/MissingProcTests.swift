import Foundation
import GlosaTestSupport
import Testing

@Suite("A system without /proc")
struct MissingProcTests {
    /// A folder of mounts of one's own with nothing on /proc; where the system forbids that, the tests are skipped.
    private static let without = "unshare -rm sh -c 'mount -t tmpfs none /proc && exec \"$glosa\" \"$@\"' sh \"$@\""
    private static let canHide =
        (try? ShellRun("unshare -rm sh -c 'mount -t tmpfs none /proc && test ! -e /proc/self'").status) == 0

    @Test(
        "no command looks as if it had done something",
        .enabled(if: canHide, "this system lets nobody hide /proc: unshare -rm or mount failed"),
        arguments: [
            ["check"], ["check", "--project", "/nonexistent"], ["--help"], [], ["build", "--output", "/nonexistent/x"],
        ])
    func nothingDone(arguments: [String]) throws {
        let run = try ShellRun(Self.without, arguments)
        #expect(run.status == 2)
        #expect(run.errors.contains("/proc is not mounted"), "\(run.errors)")
    }
}
