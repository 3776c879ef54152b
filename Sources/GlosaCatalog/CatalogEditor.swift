import FoundationEssentials
import GlosaDiagnostics
import GlosaFiles

/// Changes files of a catalog: single values, and no other byte.
///
/// It holds the lock of the project as long as it lives, so that of two commands that change one file the second reads
/// what the first has written. Read the catalog after the editor is made.
///
/// ```swift
/// let editor = try CatalogEditor(folder: folder) { print("waiting") }
/// let old = try editor.textIfPresent("locales/es/review.yaml")
/// try editor.write(changed(old), to: "locales/es/review.yaml", original: old)
/// ```
package struct CatalogEditor: ~Copyable {
    private let folder: String
    private let lock: FolderLock

    /// An editor of the project in `folder`, once no other command is changing it.
    ///
    /// - Parameter waiting: Called once, before a wait for another command.
    /// - Throws: ``FileWriteError`` if the project's folder of data cannot be opened.
    package init(folder: String, waiting: () -> Void = {}) throws(FileWriteError) {
        self.folder = folder
        lock = try FolderLock("\(folder)/Resources", waiting: waiting)
        FileWriter.sweep("\(folder)/Resources")
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/locales")) ?? [] {
            FileWriter.sweep("\(folder)/locales/\(name)")
        }
    }

    /// False on a file system without locks: then only the comparison in ``write(_:to:original:)`` keeps two commands
    /// apart.
    package var isLocked: Bool { lock.isHeld }

    /// The text of a file, for making edits of; nil when there is none, or it is not UTF-8.
    package static func text(of path: String, in folder: String) -> String? {
        FileManager.default.contents(atPath: "\(folder)/\(path)").flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The text of a file that may be absent.
    ///
    /// - Throws: ``FileWriteError`` for one that is there and cannot be read: it must not be taken for an empty one.
    package func textIfPresent(_ path: String) throws(FileWriteError) -> String? {
        guard FileManager.default.fileExists(atPath: "\(folder)/\(path)") else { return nil }
        guard let text = Self.text(of: path, in: folder) else {
            throw FileWriteError(path: path, reason: "it cannot be read, or is not UTF-8; mend it first")
        }
        return text
    }

    /// Writes a file, in place of the one that stood there.
    ///
    /// - Parameter original: The text that the change was worked out from: a file that an editor has saved since is left
    ///   alone. Nil for a file that was not there.
    /// - Returns: The old file, where it could not be removed; it stands beside the new one under another name.
    /// - Throws: ``FileWriteError`` when the disk refuses, when the file was changed meanwhile, or when it is a link that
    ///   leads out of the project; it then stands as it stood.
    @discardableResult package func write(
        _ text: String, to path: String, original: String?
    ) throws(FileWriteError) -> String? {
        // By bytes: an accent that is composed and one that is not are equal as texts.
        guard try textIfPresent(path).map({ Array($0.utf8) }) == original.map({ Array($0.utf8) }) else {
            throw FileWriteError(path: path, reason: "it was changed by another program; run the command again")
        }
        do throws(FileWriteError) {
            guard WritePlace.isInside(folder, path: "\(folder)/\(path)") else {
                throw FileWriteError(
                    path: path, reason: "it is a link that leads out of the project; put the file itself here")
            }
            return try FileWriter.write(
                Array(text.utf8), to: "\(folder)/\(path)",
                replacing: original.map { .exactly(Array($0.utf8)) } ?? .none)
        } catch {
            throw FileWriteError(path: path, reason: error.reason)
        }
    }
}
