/// An address that may stand in a page: https, mailto, tel or sms, or a place in the site itself.
struct HTMLAddress: Hashable, Sendable {
    let text: String

    /// The address `text`, or nil when its scheme is not on the list or it holds what no address holds.
    init?(_ text: String) {
        let bytes = text.utf8
        guard !bytes.isEmpty, bytes.allSatisfy(Self.isAllowed) else { return nil }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
            // `//host` would leave the site without naming a scheme.
            if text.hasPrefix("//") { return nil }
            self.text = text
            return
        }
        // A colon after the first slash is no scheme's.
        if let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash < colon, !text.hasPrefix("//") {
            self.text = text
            return
        }
        let allowed = ["https", "mailto", "tel", "sms"]
        guard allowed.contains(text[..<colon].lowercased()) else { return nil }
        self.text = text
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "`"):
            false
        default: (0x21...0x7E).contains(byte)
        }
    }

    /// A place on the same page. Ids of a catalog need no escaping.
    init(fragment id: String) { text = "#\(id)" }

    private init(builtIn text: String) { self.text = text }

    /// The sign in a browser's tab, in the address itself: no second request.
    static let builtInIcon = HTMLAddress(
        builtIn: "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E"
            + "%3Crect%20width='16'%20height='16'%20rx='3'%20fill='%230b5d66'/%3E"
            + "%3Cpath%20d='M4,5h8M4,8h8M4,11h5'%20stroke='%23fff'%20stroke-width='1.6'/%3E%3C/svg%3E")
}
