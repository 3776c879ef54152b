import GlosaJSON
import GlosaSite

/// An error as data (RFC 9457, "Problem Details for HTTP APIs").
enum Problem {
    /// The media type of a problem.
    static let mediaType = "application/problem+json"

    /// An answer that says what went wrong.
    ///
    /// - Parameters:
    ///   - path: What was asked for, for the headers of its folder; a partner's script may read an error too.
    ///   - headers: What else the status calls for.
    static func response(
        _ rejection: RequestRejection, at path: String, headers: [SiteHeader] = []
    ) -> Response {
        let content = content(rejection)
        let own = [
            SiteHeader("Content-Type", mediaType), SiteHeader("Content-Length", String(content.count)),
            SiteHeader("Content-Language", "en"),
        ]
        return Response(
            rejection.status, own + headers + AnswerHeaders.unkept(FileRule.at(path)), .bytes(content))
    }

    private static func content(_ rejection: RequestRejection) -> [UInt8] {
        let tree = JSONTree.object([
            "type": .string("about:blank"), "title": .string(rejection.status.phrase),
            "status": .integer(rejection.status.rawValue), "detail": .string(rejection.detail),
        ])
        return Array(JSONTreeWriter.text(of: tree, isIndented: false).utf8)
    }
}
