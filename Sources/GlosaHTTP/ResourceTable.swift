import GlosaSite
import GlosaText

/// Lists what stands at every address of a site, with the bytes that are sent.
struct ResourceTable {
    private(set) var stored: [[UInt8]] = []
    private(set) var resources: [String: Resource] = [:]
    private var files: [String: Site.File] = [:]

    /// The files of a site, each at its path, and the first page of a folder at the folder's.
    init(_ site: Site) {
        // What a host reads, or what hides itself, is not for readers.
        for file in site.files where file.path != "_headers" && !Self.isHidden(file.path) {
            files[file.path] = file
            let resource = Resource.file(prepare(file))
            resources["/" + file.path] = resource
            guard file.path == "index.html" || file.path.hasSuffix("/index.html") else { continue }
            let folder = "/" + file.path.dropLast("index.html".count)
            resources[folder] = resource
            guard folder != "/" else { continue }
            let bare = String(folder.dropLast())
            // Of a file and a folder with one name, the file is meant.
            if resources[bare] == nil { resources[bare] = .folder(PercentEncoding.path(folder)) }
        }
    }

    /// The answers of the root, by language.
    mutating func addStart(_ variants: [Site.Variant]) {
        guard !variants.isEmpty, let first = files["index.html"] else { return }
        let vary = ["Accept-Language"]
        let choices = variants.compactMap { variant in
            files[variant.path].map { (variant.locale.identifier.lowercased(), prepare($0, vary: vary)) }
        }
        resources["/"] = .byLanguage(LanguageChoice(variants: choices, otherwise: prepare(first, vary: vary)))
    }

    /// The sign that tells whoever watches the server that it answers.
    mutating func addHealth() {
        var file = Site.File(
            path: "healthz", bytes: Array("{\"status\":\"ok\"}\n".utf8), mediaType: "application/json")
        file.headers = [
            SiteHeader("Cache-Control", "no-store"), SiteHeader("X-Content-Type-Options", "nosniff"),
        ]
        resources["/healthz"] = .file(prepare(file))
    }

    private mutating func prepare(_ file: Site.File, vary: [String] = []) -> PreparedFile {
        PreparedFile(file, plain: store(file.bytes), gzip: file.compressed.map { store($0) }, vary: vary)
    }

    private mutating func store(_ bytes: [UInt8]) -> Int {
        stored.append(bytes)
        return stored.count - 1
    }

    private static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}
