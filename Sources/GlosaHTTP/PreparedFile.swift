import GlosaSigning
import GlosaSite

/// A file of a site, with everything made that answers need: heads, tags, and the compressed form.
struct PreparedFile: Sendable {
    private let path: String
    private let plain: Form
    private let gzip: Form?
    private let missing: Response

    /// One form in which a file is sent.
    struct Form: Sendable {
        /// Its strong tag; nil for what is said anew each time.
        let tag: String?
        let whole: Response
        let unchanged: Response
    }

    /// - Parameters:
    ///   - plain: Where the bytes of the file are stored.
    ///   - gzip: Where its compressed bytes are stored, if it has them.
    ///   - vary: The fields of a request, beside `Accept-Encoding`, by which it was chosen.
    init(_ file: Site.File, plain: Int, gzip: Int?, vary: [String] = []) {
        path = file.path
        let vary = vary + (gzip == nil ? [] : ["Accept-Encoding"])
        let varying = vary.isEmpty ? [] : [SiteHeader("Vary", vary.joined(separator: ", "))]
        let type = [SiteHeader("Content-Type", file.mediaType)]
        let language = file.language.map { [SiteHeader("Content-Language", $0.identifier)] } ?? []
        let shared = varying + file.headers
        self.plain = Self.form(file.bytes, stored: plain, own: type + language, shared: shared)
        let encoding = [SiteHeader("Content-Encoding", "gzip")]
        self.gzip = gzip.flatMap { stored in
            file.compressed.map { Self.form($0, stored: stored, own: type + language + encoding, shared: shared) }
        }
        let length = [SiteHeader("Content-Length", String(file.bytes.count)), SiteHeader("Vary", "Accept")]
        missing = Response(
            .notFound, type + language + length + AnswerHeaders.unkept(file.headers), .stored(plain))
    }

    private static func form(_ bytes: [UInt8], stored: Int, own: [SiteHeader], shared: [SiteHeader]) -> Form {
        let isKept = !shared.contains(SiteHeader("Cache-Control", "no-store"))
        // Half of a SHA-256 is more than enough to tell two states of a file apart.
        let tag = isKept ? "\"\(SHA256Digest(of: bytes).hexadecimal.prefix(32))\"" : nil
        let tagged = tag.map { [SiteHeader("ETag", $0)] } ?? []
        let length = [SiteHeader("Content-Length", String(bytes.count))]
        return Form(
            tag: tag, whole: Response(.ok, own + length + tagged + shared, .stored(stored)),
            unchanged: Response(.notModified, tagged + shared))
    }

    /// The answer to a request for it, by its conditions in the order of RFC 9110, section 13.2.2.
    func answer(_ request: Request) -> Response {
        let form = form(for: request[.acceptEncoding])
        guard let tag = form.tag else { return form.whole }
        if let condition = request[.ifMatch], !EntityTags(condition).includeStrongly(tag) {
            let rejection = RequestRejection(.preconditionFailed, "The file is not as it was when it was read.")
            return Problem.response(rejection, at: path)
        }
        if let condition = request[.ifNoneMatch], EntityTags(condition).includeWeakly(tag) { return form.unchanged }
        return form.whole
    }

    /// The file as the answer to whoever asked for one that is not there.
    func answerAsMissing() -> Response { missing }

    private func form(for field: String?) -> Form {
        guard let gzip, AcceptedEncoding.takesGzip(field) else { return plain }
        return gzip
    }
}
