import FoundationEssentials
import Glibc

/// The reason why files could not be read.
package struct SiteReadError: Error, CustomStringConvertible {
    /// The path that could not be read.
    package var path: String

    /// True where it could be read, and is a private key.
    package var isPrivateKey = false

    /// True for a folder that could be read and holds no file.
    package var isEmpty = false

    /// A sentence for whoever ran the command.
    package var description: String {
        if isPrivateKey {
            return "`\(path)` holds a private key, and nothing was published: move it out of this folder"
        }
        if isEmpty { return "there is no file in `\(path)`: name the folder that holds what is to stand in the site" }
        return "cannot read `\(path)`: is it there, is it a file and no link, and may it be read?"
    }
}

/// Reads a folder of files that are to stand beside the pages of a site.
package enum SiteReader {
    /// The files of `folder` and of the folders in it, each under its path from there.
    ///
    /// - Throws: ``SiteReadError`` when the folder or a file cannot be read.
    package static func files(in folder: String) throws(SiteReadError) -> [Site.File] {
        // Foundation finds nothing in a link to a folder.
        let folder = realPath(folder) ?? folder
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw SiteReadError(path: folder)
        }
        var files: [Site.File] = []
        for name in names.sorted() {
            if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
            let path = "\(folder)/\(name)"
            let kind = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
            if kind == .typeDirectory { continue }
            // A link could publish anything that it points to.
            guard kind == .typeRegular else { throw SiteReadError(path: path) }
            guard let data = FileManager.default.contents(atPath: path) else { throw SiteReadError(path: path) }
            // Whoever has it can sign in the publisher's name.
            guard Array(data).firstRange(of: Array("PRIVATE KEY-----".utf8)) == nil else {
                throw SiteReadError(path: path, isPrivateKey: true)
            }
            files.append(Site.File(path: name, bytes: Array(data), mediaType: mediaType(of: name)))
        }
        if files.isEmpty { throw SiteReadError(path: folder, isEmpty: true) }
        return files
    }

    private static func realPath(_ path: String) -> String? {
        realpath(path, nil).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        }
    }

    private static func mediaType(of name: String) -> String {
        if name.hasSuffix(".pdf") { return "application/pdf" }
        if name.hasSuffix(".txt") { return "text/plain; charset=utf-8" }
        if name.hasSuffix(".png") { return "image/png" }
        // Opus in Ogg (RFC 7845).
        if name.hasSuffix(".opus") { return "audio/ogg; codecs=opus" }
        return "application/octet-stream"
    }
}
