import Glibc

/// The files and folders in a published folder that are not in its list: what somebody else put there.
struct ForeignFiles {
    /// Their paths from the folder; of a folder that holds nothing of ours, the folder alone.
    let paths: [String]

    /// Looks for them in `folder`.
    ///
    /// - Parameters:
    ///   - list: What is ours.
    ///   - path: The folder, as the user named it.
    /// - Throws: ``FileWriteError`` where a folder cannot be read.
    init(in folder: String, besides list: FolderList, marker: String, named path: String) throws(FileWriteError) {
        var found: [String] = []
        var waiting = [""]
        while let relative = waiting.popLast() {
            guard let names = FolderTree.names(in: relative.isEmpty ? folder : "\(folder)/\(relative)") else {
                throw FileWriteError("\(path)/\(relative)")
            }
            for name in names {
                let inner = relative.isEmpty ? name : "\(relative)/\(name)"
                if inner == marker || TemporaryName.isOne(name, for: WritePlace.name(of: folder)) { continue }
                let isFolder = try FileStatus.at("\(folder)/\(inner)")?.isFolder == true
                if isFolder, list.hasFolder(inner) {
                    waiting.append(inner)
                } else if isFolder || !list.hasFile(inner) {
                    found.append(inner)
                }
            }
        }
        paths = found.sorted()
    }

    /// Checks that none of them stands where a file or folder of `list` must be.
    ///
    /// - Throws: ``FileWriteError`` that names the first that does.
    func refuseConflicts(with list: FolderList, in folder: String, named path: String) throws(FileWriteError) {
        for foreign in paths {
            let isFolder = try FileStatus.at("\(folder)/\(foreign)")?.isFolder == true
            guard list.isBlocked(by: foreign, isFolder: isFolder) else {
                if isFolder, list.hasFolder(foreign) {
                    try Self(inside: foreign, of: folder).refuseConflicts(with: list, in: folder, named: path)
                }
                continue
            }
            throw FileWriteError(
                path: "\(path)/\(foreign)",
                reason: "a file or folder that glosa did not make stands where the site has one of its own; "
                    + "move it away, or build into another folder")
        }
    }

    private init(inside foreign: String, of folder: String) {
        paths = (FolderTree.names(in: "\(folder)/\(foreign)") ?? []).map { "\(foreign)/\($0)" }
    }
}
