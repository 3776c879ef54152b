import Dispatch
import FoundationEssentials
import Glibc
import Synchronization

/// Why a site could not be written.
public struct SiteWriteError: Error, CustomStringConvertible {
    /// The path that could not be written.
    public var path: String
    /// Why, in the system's words.
    public var reason: String

    /// A sentence for whoever ran the command.
    public var description: String { "cannot write `\(path)`: \(reason)" }
}

/// Writes a site to a folder: beside it first, then swapped by rename, so that there is never half a site.
public enum SiteWriter {
    /// The file that marks a folder as a site that this program wrote, and may therefore replace.
    static let marker = ".glosa-site"

    /// Writes `site` to `folder`, in place of the site that stood there.
    ///
    /// - Throws: ``SiteWriteError`` when the disk refuses, or when `folder` holds something that is not a site of ours;
    ///   whatever stood in `folder` then stands there still.
    public static func write(_ site: Site, to folder: String) throws(SiteWriteError) {
        let target = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
        try refuseStrangers(target)
        let fresh = "\(target).new-\(getpid())"
        do {
            try writeFiles(site, to: fresh)
            try swap(fresh, target)
        } catch {
            try? FileManager.default.removeItem(atPath: fresh)
            throw error
        }
    }

    /// Writes a text that stands beside a site, such as the configuration of a server: beside the old one, then renamed.
    ///
    /// - Throws: ``SiteWriteError`` when the disk refuses; the old file then stands there still.
    public static func write(_ text: String, toFile path: String) throws(SiteWriteError) {
        let fresh = "\(path).new-\(getpid())"
        try write(Array(text.utf8), to: fresh)
        guard rename(fresh, path) == 0 else {
            let error = failure(path)
            unlink(fresh)
            throw error
        }
    }

    /// The path from the root of the file system.
    public static func absolutePath(of path: String) -> String {
        guard !path.hasPrefix("/") else { return path }
        return FileManager.default.currentDirectoryPath + "/" + path
    }

    private static func refuseStrangers(_ target: String) throws(SiteWriteError) {
        guard FileManager.default.fileExists(atPath: target) else { return }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: target) else {
            throw SiteWriteError(path: target, reason: "there is a file of that name")
        }
        if names.isEmpty || names.contains(marker) { return }
        throw SiteWriteError(
            path: target,
            reason: "the folder holds files that are not a site of glosa's, and they would be lost; name another folder"
        )
    }

    private static func writeFiles(_ site: Site, to folder: String) throws(SiteWriteError) {
        var made: Set<String> = []
        try makeFolder(folder)
        try write([], to: "\(folder)/\(marker)")
        for file in site.files {
            let parent = file.path.split(separator: "/").dropLast().joined(separator: "/")
            if !parent.isEmpty, made.insert(parent).inserted { try makeFolder("\(folder)/\(parent)") }
        }
        // Most of the time goes into opening and closing files: a few at a time.
        let failures = Mutex<[SiteWriteError]>([])
        let lanes = 4
        DispatchQueue.concurrentPerform(iterations: lanes) { lane in
            for index in stride(from: lane, to: site.files.count, by: lanes) {
                let file = site.files[index]
                do throws(SiteWriteError) {
                    try write(file.bytes, to: "\(folder)/\(file.path)")
                    if let compressed = file.compressed { try write(compressed, to: "\(folder)/\(file.path).gz") }
                } catch {
                    return failures.withLock { $0.append(error) }
                }
            }
        }
        // One of the failures: which files were written before the disk was full is a matter of chance.
        if let first = failures.withLock({ $0.min { $0.path < $1.path } }) { throw first }
    }

    private static func makeFolder(_ path: String) throws(SiteWriteError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw SiteWriteError(path: path, reason: reason(error))
        }
    }

    /// Writes a new file. Foundation's `write` waits for the disk after each one, which takes longer than all the rest of
    /// a build: a site that is swapped in whole, and can be built again, need not wait.
    private static func write(_ bytes: [UInt8], to path: String) throws(SiteWriteError) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure(path) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let error = failure(path)
                close(file)
                throw error
            }
            written += count
        }
        // A full disk may be told only now.
        guard close(file) == 0 else { throw failure(path) }
    }

    /// Puts the new folder in the place of the old one, which is kept until the new one stands.
    private static func swap(_ fresh: String, _ target: String) throws(SiteWriteError) {
        let old = "\(target).old-\(getpid())"
        let replaces = FileManager.default.fileExists(atPath: target)
        if replaces, rename(target, old) != 0 { throw failure(target) }
        guard rename(fresh, target) == 0 else {
            let error = failure(target)
            if replaces { _ = rename(old, target) }
            throw error
        }
        if replaces { try? FileManager.default.removeItem(atPath: old) }
    }

    private static func failure(_ path: String) -> SiteWriteError {
        SiteWriteError(path: path, reason: String(cString: strerror(errno)))
    }

    private static func reason(_ error: any Error) -> String {
        (error as? CocoaError).map { "\($0.code) (\(String(cString: strerror(errno))))" } ?? "\(error)"
    }
}
