/// The name of a file of a site from one of its folders.
package enum RelativePath {
    /// The way to `path` from `folder`; both stand as they do from the site's root.
    ///
    /// ```swift
    /// RelativePath.to("es/glosario/", from: "es/guia/")  // "../glosario/"
    /// ```
    package static func to(_ path: String, from folder: String) -> String {
        let from = folder.split(separator: "/")
        let to = path.split(separator: "/")
        let shared = zip(from, to).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: from.count - shared)
        let down = to[shared...].map(String.init)
        if up.isEmpty, down.isEmpty { return "./" }
        return (up + down).joined(separator: "/") + (path.hasSuffix("/") || down.isEmpty ? "/" : "")
    }
}
