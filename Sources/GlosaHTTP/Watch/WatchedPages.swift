import GlosaSigning
import GlosaSite

/// Puts into every page of a site a script that shows the page anew when the site has been built anew. Only a server that
/// watches does so: what is published has nothing of it.
package enum WatchedPages {
    /// The site with the script in its pages, and their policies widened for exactly that script and what it asks.
    ///
    /// - Parameter build: A name of this state of the site: letters, digits and hyphens.
    package static func of(_ site: Site, build: String) -> Site {
        var site = site
        for index in site.files.indices where site.files[index].mediaType.hasPrefix("text/html") {
            site.files[index] = watched(site.files[index], build)
        }
        return site
    }

    private static let script = String(decoding: PackageResources.watch_js, as: UTF8.self)
    private static let source = "'\(SHA256Digest(of: script).integrity)'"

    private static func watched(_ file: Site.File, _ build: String) -> Site.File {
        var file = file
        file.compressed = nil
        var page = String(decoding: file.bytes, as: UTF8.self)
        // The page's own policy stands before anything else that could hold these words, with its marks escaped.
        if let place = page.firstRange(of: "script-src ") {
            page.replaceSubrange(place, with: escaped("connect-src 'self'; script-src \(source) "))
        }
        let element = "<script data-build=\"\(build)\">\(script)</script>\n"
        let end = page.ranges(of: "</body>").last?.lowerBound ?? page.endIndex
        page.insert(contentsOf: element, at: end)
        file.bytes = Array(page.utf8)
        file.headers = file.headers.map { header in
            guard header.name == "Content-Security-Policy" else {
                return header.name == "Cache-Control" ? SiteHeader(header.name, "no-cache") : header
            }
            return SiteHeader(
                header.name,
                header.value.replacing(
                    "script-src ", with: "connect-src 'self'; script-src \(source) ", maxReplacements: 1))
        }
        return file
    }

    private static func escaped(_ policy: String) -> String { policy.replacing("'", with: "&#39;") }
}
