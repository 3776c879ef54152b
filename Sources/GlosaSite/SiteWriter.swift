import FoundationEssentials
import GlosaFiles

/// Writes a site to a folder, in place of the site that stood there.
package enum SiteWriter {
    /// The file that marks a folder as a site of ours, and lists what we made in it.
    static let marker = ".glosa-site"

    /// Writes `site` to `folder`, which is made if it is not there.
    ///
    /// - Returns: Files of others in the folder, all of which were kept, and folders that could not be cleared away.
    /// - Throws: ``FileWriteError`` when the disk refuses, when `folder` holds something that is not a site of ours, or when
    ///   somebody's file stands where one of the site must be; the old site then stands there still.
    @discardableResult package static func write(
        _ site: Site, to folder: String
    ) throws(FileWriteError) -> FolderWriter.Report {
        try FolderWriter(marker: marker).publish(files(of: site), to: folder)
    }

    /// The path from the root of the file system.
    package static func absolutePath(of path: String) -> String {
        guard !path.hasPrefix("/") else { return path }
        return FileManager.default.currentDirectoryPath + "/" + path
    }

    /// Every file with its compressed copy; what others lead to comes before them, and the first page of all is last.
    private static func files(of site: Site) -> [FolderWriter.File] {
        let files = site.files.map { file in (rank: rank(of: file.path), file: file) }
        return files.sorted { ($0.rank, $0.file.path) < ($1.rank, $1.file.path) }.flatMap { _, file in
            [FolderWriter.File(path: file.path, bytes: file.bytes)]
                + (file.compressed.map { [FolderWriter.File(path: "\(file.path).gz", bytes: $0)] } ?? [])
        }
    }

    /// Data before the lists of data, and both before pages; deep pages before those above them.
    private static func rank(of path: String) -> Int {
        let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
        if path.hasSuffix(".html") { return 1000 - min(depth, 99) }
        return path.hasSuffix("manifest.json") || path.hasSuffix("manifest.sig") ? 1 : 0
    }
}
