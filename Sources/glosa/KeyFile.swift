import FoundationEssentials
import Glibc
import GlosaFiles
import GlosaSigning

/// Files of keys. The private one is readable by its owner alone, and is never inside a project: what is there is
/// committed and published sooner or later.
enum KeyFile {
    /// Writes a pair: the private key to `path`, the public one beside it, with `.pub` after its name. Nothing that is
    /// there is overwritten. Where a process that was killed has left the private key alone, the public one is made of it.
    ///
    /// - Returns: False if the private key was there already.
    static func write(_ key: SigningKey, to path: String) throws -> Bool {
        try refuseNew(path)
        try prepareFolder(path)
        // An empty file is no key: it is what an earlier edition left when it was cut off.
        if isEmpty(path) { unlink(path) }
        let isNew = !FileManager.default.fileExists(atPath: path)
        let hasPublic = FileManager.default.fileExists(atPath: "\(path).pub")
        if hasPublic {
            throw CommandFailure(
                isNew
                    ? "`\(path).pub` is there without `\(path)`: if you keep the private key elsewhere, name another file; "
                        + "if there is none, remove `\(path).pub`"
                    : "`\(path)` is there already, and a key that is lost cannot be made again; name another file")
        }
        let key = isNew ? key : try signingKey(path)
        let publicKey = try Self.publicKey(of: key, path)
        do throws(FileWriteError) {
            // The private key first: the public one can be made of it at any time.
            if isNew {
                try FileWriter.write(Array(key.pem.utf8), to: path, replacing: .none, mode: .exactly(0o600))
            }
            do throws(FileWriteError) {
                try FileWriter.write(
                    Array(publicKey.pem.utf8), to: "\(path).pub", replacing: .none, mode: .exactly(0o644))
            } catch {
                if isNew { unlink(path) }
                throw error
            }
        } catch {
            throw CommandFailure(error)
        }
        return isNew
    }

    /// The private key in a file, which is opened once: what is checked is what is read.
    static func signingKey(_ path: String) throws -> SigningKey {
        guard let real = realpath(path, nil) else { throw CommandFailure("cannot read the key `\(path)`: \(reason())") }
        defer { free(real) }
        try refusePublished(String(cString: real), named: path)
        // Without waiting: a pipe would keep the command for ever.
        let file = open(real, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw CommandFailure("cannot read the key `\(path)`: \(reason())") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw CommandFailure("cannot read the key `\(path)`: it is no file")
        }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(file, &bytes, bytes.count)
        let key: SigningKey
        do {
            key = try SigningKey(pem: String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
        } catch {
            throw CommandFailure("cannot use `\(path)`: \(error)")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw CommandFailure(
                "the key `\(path)` may be read by others than its owner, and whoever reads it can sign in your name: "
                    + "run `chmod 600 \(path)`; if others use this machine, make a new pair with `glosa keygen`")
        }
        return key
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

    /// The folder of a new key, made if it is not there, for its owner alone.
    private static func prepareFolder(_ path: String) throws {
        let folder = WritePlace.folder(of: path)
        if FileManager.default.fileExists(atPath: folder) { return }
        try prepareFolder(folder)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw CommandFailure("cannot make the folder `\(folder)` for the key: \(reason())")
        }
    }

    /// The place of a new key must be in no project and in no published site.
    private static func refuseNew(_ path: String) throws {
        var parent = WritePlace.folder(of: path)
        // What is not there yet will be made in the nearest folder that is.
        while !FileManager.default.fileExists(atPath: parent), parent.contains("/"), parent != "/" {
            parent = WritePlace.folder(of: parent)
        }
        guard let real = realpath(FileManager.default.fileExists(atPath: parent) ? parent : ".", nil) else {
            throw CommandFailure("there is no folder `\(parent)` for the key")
        }
        defer { free(real) }
        try refusePublished("\(String(cString: real))/key", named: path)
    }

    /// No folder above a private key may be a project, or a site that is published.
    private static func refusePublished(_ real: String, named path: String) throws {
        var folder = real
        while folder.contains("/") {
            folder = WritePlace.folder(of: folder)
            if FileManager.default.fileExists(atPath: "\(folder)/Resources/project.yaml") {
                throw CommandFailure(
                    "`\(path)` is inside the project `\(folder)`, where a private key would be committed one day; "
                        + "name a place outside it, such as `~/.config/glosa/key`")
            }
            if FileManager.default.fileExists(atPath: "\(folder)/.glosa-site") {
                throw CommandFailure(
                    "`\(path)` is inside the site `\(folder)`, where everybody could read a private key; "
                        + "name a place outside it, such as `~/.config/glosa/key`")
            }
            if folder == "/" { return }
        }
    }

    private static func isEmpty(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
    }

    private static func reason() -> String { SystemReason.words() }
}
