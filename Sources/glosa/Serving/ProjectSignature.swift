#if Server
import FoundationEssentials
import Glibc

/// The sign that tells that a file of a project has changed: each file's size, and when it was written.
struct ProjectSignature: Equatable {
    private var files: [String: State] = [:]

    private struct State: Equatable {
        var size: Int
        var seconds: Int
        var nanoseconds: Int
    }

    /// The signature of these folders as they are now.
    init(of folders: [String]) {
        for folder in folders {
            // A folder that cannot be read has no files; making the site says why.
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
            for name in names {
                let path = "\(folder)/\(name)"
                var state = stat()
                guard stat(path, &state) == 0, state.st_mode & S_IFMT == S_IFREG else { continue }
                files[path] = State(
                    size: Int(state.st_size), seconds: Int(state.st_mtim.tv_sec),
                    nanoseconds: Int(state.st_mtim.tv_nsec))
            }
        }
    }
}
#endif
