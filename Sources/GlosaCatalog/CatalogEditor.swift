import FoundationEssentials
import Glibc
import GlosaDiagnostics

/// Why a file of a catalog could not be changed.
public struct CatalogEditError: Error, CustomStringConvertible, Sendable {
    /// The file, from the project's folder.
    public var path: String
    /// Why, in the system's words.
    public var reason: String

    /// A sentence for whoever ran the command.
    public var description: String { "cannot change `\(path)`: \(reason)" }
}

/// Changes files of a catalog: single values, and no other byte. Each file is written beside the old one and renamed
/// over it, so that a command that is cut off leaves the one or the other, whole.
public struct CatalogEditor: Sendable {
    private let folder: String

    /// An editor of the project in `folder`.
    public init(folder: String) { self.folder = folder }

    /// The text of a file, for making edits of; nil when there is none, or it is not UTF-8.
    public func text(of path: String) -> String? {
        FileManager.default.contents(atPath: "\(folder)/\(path)").flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The text of a file that may be absent.
    ///
    /// - Throws: ``CatalogEditError`` for one that is there and cannot be read: it must not be taken for an empty one.
    public func textIfPresent(_ path: String) throws(CatalogEditError) -> String? {
        guard FileManager.default.fileExists(atPath: "\(folder)/\(path)") else { return nil }
        guard let text = text(of: path) else {
            throw CatalogEditError(path: path, reason: "it cannot be read, or is not UTF-8; mend it first")
        }
        return text
    }

    /// Writes a file, in place of the one that stood there.
    ///
    /// - Parameter original: What stood there when the change was worked out: a file that has changed since is left
    ///   alone. Nil for a file that was not there.
    /// - Throws: ``CatalogEditError`` when the disk refuses, or somebody else changed the file; it then stands as it
    ///   stood.
    public func write(_ text: String, to path: String, original: String?) throws(CatalogEditError) {
        guard try textIfPresent(path) == original else {
            throw CatalogEditError(path: path, reason: "it was changed by somebody else; run the command again")
        }
        // A link is followed, so that it stays one.
        let target =
            realpath("\(folder)/\(path)", nil).map { pointer in
                defer { free(pointer) }
                return String(cString: pointer)
            } ?? "\(folder)/\(path)"
        let fresh = "\(target).new-\(getpid())"
        var status = stat()
        let mode = stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o644
        let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC, mode)
        guard file >= 0 else { throw failure(path) }
        let isWritten = Self.write(text, to: file) && fsync(file) == 0
        let error = errno
        close(file)
        guard isWritten, rename(fresh, target) == 0 else {
            let reason = isWritten ? errno : error
            unlink(fresh)
            throw CatalogEditError(path: path, reason: String(cString: strerror(reason)))
        }
    }

    private static func write(_ text: String, to file: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let written = Glibc.write(file, rest.baseAddress, rest.count)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            }
            return true
        }
    }

    private func failure(_ path: String) -> CatalogEditError {
        CatalogEditError(path: path, reason: String(cString: strerror(errno)))
    }
}
