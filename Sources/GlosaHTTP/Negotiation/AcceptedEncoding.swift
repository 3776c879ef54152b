/// True where content may be sent compressed (RFC 9110, section 12.5.3).
enum AcceptedEncoding {
    /// True where a reader who sent this `Accept-Encoding` takes gzip at least as gladly as the content itself.
    static func takesGzip(_ field: String?) -> Bool {
        guard let field else { return false }
        let list = QualityList(field)
        let gzip = list["gzip"] ?? list["x-gzip"] ?? list["*"] ?? 0
        // The content itself is always welcome unless it is refused, but nothing says how much unless it is named.
        return gzip > 0 && gzip >= list["identity"] ?? 0
    }
}
