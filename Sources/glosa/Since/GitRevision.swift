import Glibc
import GlosaCatalog

/// The files of a project as they stood in a commit, laid out in a folder of their own as long as it lives.
struct GitRevision: ~Copyable {
    /// The folder with `Resources` and `locales`.
    let folder: String

    /// The project's files in a commit.
    ///
    /// - Throws: ``CommandFailure`` where git knows no such commit, or is not there.
    init(_ revision: String, of project: String) throws { folder = try Self.folder(of: revision, in: project) }

    private static func folder(of revision: String, in project: String) throws -> String {
        guard !revision.isEmpty, !revision.hasPrefix("-") else {
            throw CommandFailure("`\(revision)` is no commit: name one as git does, such as `main` or `HEAD~3`")
        }
        guard try run(["git", "-C", project, "rev-parse", "--quiet", "--verify", "\(revision)^{commit}"]) == 0 else {
            throw CommandFailure(
                "git knows no commit `\(revision)` of this project; --since needs a clone with its history")
        }
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        var template = Array("\(parent)/glosa-since-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw CommandFailure("no folder could be made in `\(parent)`") }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do {
            try lay(out: revision, of: project, in: folder)
        } catch {
            _ = try? run(["rm", "-rf", folder])
            throw error
        }
        return folder
    }

    private static func lay(out revision: String, of project: String, in folder: String) throws {
        let archive = "\(folder)/revision.tar"
        let steps = [
            ["git", "-C", project, "archive", "--format=tar", "-o", archive, revision, "--", "Resources", "locales"],
            ["tar", "-xf", archive, "-C", folder, "--no-same-owner"],
        ]
        for step in steps where try run(step) != 0 {
            throw CommandFailure("the files of `\(revision)` could not be read: `\(step[0])` failed")
        }
    }

    deinit { _ = try? Self.run(["rm", "-rf", folder]) }

    /// Runs a program, found in the path; its output goes nowhere.
    ///
    /// - Returns: Its exit status.
    private static func run(_ arguments: [String]) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        guard posix_spawnp(&process, arguments[0], &actions, nil, &words, environ) == 0 else {
            throw CommandFailure("`\(arguments[0])` is not installed, and --since needs it")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        // WIFEXITED and WEXITSTATUS are macros, which Swift does not see.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    }
}
