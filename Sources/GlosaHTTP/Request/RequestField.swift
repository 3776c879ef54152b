/// The fields of a request that a site of files goes by.
package enum RequestField: String, CaseIterable, Sendable {
    case accept
    case acceptEncoding = "accept-encoding"
    case acceptLanguage = "accept-language"
    case connection
    case contentLength = "content-length"
    case host
    case ifMatch = "if-match"
    case ifNoneMatch = "if-none-match"
    case transferEncoding = "transfer-encoding"

    /// The field of that name, in whatever case it was sent.
    static func named(_ name: Span<UInt8>) -> RequestField? {
        for (field, known) in names where known.count == name.count {
            var isSame = true
            for index in known.indices where known[index] != name[index] | 0x20 {
                isSame = false
                break
            }
            if isSame { return field }
        }
        return nil
    }

    /// Setting one bit makes a capital letter small, and leaves the hyphen as it is. No other sign of a token becomes
    /// one of these by it but the carriage return, which no token has.
    private static let names = allCases.map { ($0, Array($0.rawValue.utf8)) }
}
