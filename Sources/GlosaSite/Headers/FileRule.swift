import GlosaOutput
import GlosaPublication

/// How files of one kind are sent: how long a copy may be kept, and who may use it. Every server, ours or another, goes
/// by the same rules.
///
/// ```swift
/// site.files.first?.resource.rule.headers
/// ```
package enum FileRule: String, CaseIterable, Sendable {
    /// A page, or a text or a file beside pages. A correction must arrive: no copy is older than five minutes.
    case page
    /// Data that other sites may read, under a name that stays while the content changes.
    case data
    /// Data or a script under a name that has the hash of its content: it never changes.
    case immutable
    /// A page that other sites may show in a frame.
    case frame
    /// A page that shows how our content looks on other sites: it lets in the script and the data of this one.
    case partner

    /// The rule for an address where no file stands, by its folder: who asks for data is answered as by data.
    package static func at(_ path: String) -> FileRule {
        if path.hasPrefix(immutable.folder) { return .immutable }
        if path.hasPrefix(frame.folder) { return .frame }
        if path.hasPrefix(partner.folder) { return .partner }
        return path.hasPrefix(SiteBundle.root) ? .data : .page
    }

    /// The folder in which all files have this rule, with a final slash; empty for whatever is in none of the others.
    /// The folders lie in none of each other, so that any host can be told the rules by them. Beside the folders of `api/`
    /// stand only its manifest and the signature of that, which are data too.
    package var folder: String {
        switch self {
        case .page: ""
        case .data: BundlePath.root
        case .immutable: "api/immutable/"
        case .frame: FramePath.root
        case .partner: SiteLayout.partners
        }
    }

    /// The headers, but for those that a server makes of the content: type, length, tag, language, encoding.
    package var headers: [SiteHeader] { Self.made[self] ?? [] }

    /// Made once: every file of a site asks.
    private static let made = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.makeHeaders()) })

    private func makeHeaders() -> [SiteHeader] {
        switch self {
        case .page:
            [Self.briefly] + HTMLRenderer.headers.map { SiteHeader($0.name, $0.value) }
        case .data: [Self.briefly] + Self.shared + [Self.noContent]
        case .immutable:
            [SiteHeader("Cache-Control", "public, max-age=31536000, immutable")] + Self.shared + [Self.noContent]
        case .partner:
            [Self.briefly]
                + HTMLRenderer.headers.map { name, value in
                    SiteHeader(name, name == "Content-Security-Policy" ? HTMLRenderer.partnersPolicy : value)
                }
        case .frame:
            [Self.briefly] + Self.shared + [SiteHeader("Content-Security-Policy", HTMLRenderer.framePolicy)]
        }
    }

    private static let briefly = SiteHeader("Cache-Control", "public, max-age=300, must-revalidate")

    /// Anybody may read it from anywhere; nobody's name goes along.
    private static let shared = [
        SiteHeader("Access-Control-Allow-Origin", "*"),
        SiteHeader("Access-Control-Expose-Headers", "ETag, Deprecation, Sunset, Link"),
        SiteHeader("Cross-Origin-Resource-Policy", "cross-origin"),
        SiteHeader("Referrer-Policy", "no-referrer"),
        SiteHeader("X-Content-Type-Options", "nosniff"),
    ]

    /// Data that a browser is led to show as a page may load nothing.
    private static let noContent = SiteHeader(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
}
