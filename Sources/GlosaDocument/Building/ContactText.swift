import GlosaCatalog

/// How a number or an address is shown, and what a link to it leads to.
enum ContactText {
    /// What a reader sees: `+1 888 351 4024`, `988`, `locator.ice.gov`.
    static func shown(_ channel: Contact.Channel) -> String {
        switch channel {
        case .phone(let number), .textLine(let number): grouped(number)
        case .web(let address): bare(address)
        }
    }

    /// What a link leads to. The loader has let only digits, a plus sign and checked https addresses through.
    static func href(_ channel: Contact.Channel) -> String {
        switch channel {
        case .phone(let number): "tel:\(number)"
        case .textLine(let number): "sms:\(number)"
        case .web(let address): address
        }
    }

    /// North American numbers in their groups; others after the plus sign in groups of three from the end.
    private static func grouped(_ number: String) -> String {
        guard number.hasPrefix("+") else { return number }
        let digits = Array(number.dropFirst())
        if digits.first == "1", digits.count == 11 {
            return ["+1", String(digits[1...3]), String(digits[4...6]), String(digits[7...10])].joined(separator: space)
        }
        var groups: [String] = []
        var rest = digits[...]
        while rest.count > 4 {
            groups.insert(String(rest.suffix(3)), at: 0)
            rest = rest.dropLast(3)
        }
        groups.insert(String(rest), at: 0)
        return "+" + groups.joined(separator: space)
    }

    /// A number must not be broken over two lines.
    private static let space = "\u{A0}"

    /// An address as a reader sees it, without what only programs need.
    static func bare(_ address: String) -> String {
        let mail = "mailto:"
        if address.hasPrefix(mail) { return String(address.dropFirst(mail.count)) }
        let rest = address.dropFirst("https://".count)
        let host = rest.hasPrefix("www.") ? rest.dropFirst("www.".count) : rest
        return String(host.hasSuffix("/") ? host.dropLast() : host)
    }
}
