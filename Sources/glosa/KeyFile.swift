import FoundationEssentials
import Glibc
import GlosaSigning

/// Files of keys. The private one is readable by its owner alone, and is never inside a project: what is there is
/// committed and published sooner or later.
enum KeyFile {
    /// Writes a new pair: the private key to `path`, the public one beside it, with `.pub` after its name. Nothing that
    /// is there is overwritten.
    static func write(_ key: SigningKey, to path: String) throws {
        try refuseProject(path)
        let publicKey = try Self.publicKey(of: key, path)
        try create("\(path).pub", publicKey.pem, mode: 0o644)
        do {
            try create(path, key.pem, mode: 0o600)
        } catch {
            unlink("\(path).pub")
            throw error
        }
    }

    /// The private key in a file.
    static func signingKey(_ path: String) throws -> SigningKey {
        try refuseProject(path)
        var status = stat()
        guard stat(path, &status) == 0 else { throw CommandFailure("cannot read the key `\(path)`: \(reason())") }
        guard status.st_mode & 0o077 == 0 else {
            throw CommandFailure(
                "the key `\(path)` may be read by others than its owner, and whoever reads it can sign in your name: "
                    + "run `chmod 600 \(path)`; if others use this machine, make a new pair with `glosa keygen`")
        }
        do {
            return try SigningKey(pem: text(path))
        } catch let error as KeyError {
            throw CommandFailure("cannot use `\(path)`: \(error)")
        }
    }

    /// The public key in a file.
    static func verifyingKey(_ path: String) throws -> VerifyingKey {
        do {
            return try VerifyingKey(text: try text(path))
        } catch let error as KeyError {
            throw CommandFailure("cannot use `\(path)`: \(error)")
        }
    }

    private static func publicKey(of key: SigningKey, _ path: String) throws -> VerifyingKey {
        do {
            return try key.verifyingKey
        } catch {
            throw CommandFailure("cannot make the key `\(path)`: \(error)")
        }
    }

    private static func text(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path), data.count < 4096 else {
            throw CommandFailure("cannot read the key `\(path)`: is it there, is it a file, and may it be read?")
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// No folder above a private key may be a project, by whatever name it is reached.
    private static func refuseProject(_ path: String) throws {
        let parent = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : "."
        guard let real = realpath(parent.isEmpty ? "/" : parent, nil) else {
            throw CommandFailure("there is no folder `\(parent)` for the key")
        }
        defer { free(real) }
        var folder = String(cString: real)
        while true {
            if FileManager.default.fileExists(atPath: "\(folder)/Resources/project.yaml") {
                throw CommandFailure(
                    "`\(path)` is inside the project `\(folder)`, where a private key would be committed one day; "
                        + "name a place outside it, such as `~/.config/glosa/key`")
            }
            guard let slash = folder.lastIndex(of: "/"), folder.count > 1 else { return }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    private static func create(_ path: String, _ text: String, mode: mode_t) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0 else {
            throw CommandFailure(
                errno == EEXIST
                    ? "`\(path)` is there already, and a key that is lost cannot be made again; name another file"
                    : "cannot write `\(path)`: \(reason())")
        }
        var bytes = text
        let written = bytes.withUTF8 { Glibc.write(file, $0.baseAddress, $0.count) == $0.count }
        let isSafe = written && fchmod(file, mode) == 0 && fsync(file) == 0
        let why = reason()
        guard close(file) == 0, isSafe else {
            unlink(path)
            throw CommandFailure("cannot write `\(path)`: \(why)")
        }
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}
