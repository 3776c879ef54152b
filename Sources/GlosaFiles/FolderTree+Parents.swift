import Glibc

extension FolderTree {
    /// Makes the folders of `target` that `relative` lies in, where they are missing, each with the permissions of the
    /// folder of the same name in `source`.
    ///
    /// - Parameter relative: A path from either folder.
    /// - Returns: False if the system refused one; `errno` says why.
    static func makeParents(of relative: String, in target: String, like source: String) -> Bool {
        var parent = ""
        for part in relative.split(separator: "/").dropLast() {
            parent += "/\(part)"
            if mkdir(target + parent, 0o777) == 0 {
                FolderPermissions(of: source + parent)?.apply(to: target + parent)
            } else if errno != EEXIST {
                return false
            }
        }
        return true
    }
}
