import GlosaSite

/// Headers of answers that are not a file.
enum AnswerHeaders {
    /// What may be asked of everything.
    static let allow = SiteHeader("Allow", "GET, HEAD, OPTIONS")

    /// The headers of a kind of files, for an answer of which no copy is kept.
    static func unkept(_ rule: FileRule) -> [SiteHeader] { unkept(rule.headers) }

    /// The headers of a file, for an answer of which no copy is kept.
    static func unkept(_ headers: [SiteHeader]) -> [SiteHeader] {
        headers.map { $0.name == "Cache-Control" ? SiteHeader($0.name, "no-store") : $0 }
    }

    /// What a browser asks before it sends another site's request with fields of its own (CORS, "preflight").
    static let preflight = [
        SiteHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"),
        SiteHeader("Access-Control-Allow-Headers", "If-Match, If-None-Match, *"),
        SiteHeader("Access-Control-Max-Age", "86400"),
    ]
}

extension FileRule {
    /// True where scripts of other sites may read these files.
    var isShared: Bool { headers.contains { $0.name == "Access-Control-Allow-Origin" } }
}
