/// An e-mail address, as data files hold it.
enum EmailAddress {
    /// True for one address of printable ASCII: a mailbox (RFC 5321, "Dot-string"), `@`, and the name of a host with a full
    /// stop in it; fit for `mailto:` and for an attribute as it is.
    static func isAllowed(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].count), (4...253).contains(parts[1].count) else {
            return false
        }
        return isMailbox(parts[0]) && isHost(parts[1])
    }

    /// Letters, digits and `+-_`, in pieces that single full stops part. Rarer signs have a meaning in `mailto:`.
    private static func isMailbox(_ mailbox: Substring.UTF8View) -> Bool {
        mailbox.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { piece in
            !piece.isEmpty && piece.allSatisfy { isAlphanumeric($0) || "+-_".utf8.contains($0) }
        }
    }

    private static func isHost(_ host: Substring.UTF8View) -> Bool {
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.count > 1 else { return false }
        return labels.allSatisfy { label in
            guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
            return isAlphanumeric(first) && isAlphanumeric(last)
                && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        } && !last.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
