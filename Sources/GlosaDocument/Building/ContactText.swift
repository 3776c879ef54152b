import GlosaCatalog

/// The text of a number or an address, and the address of a link to it.
enum ContactText {
    /// The text that a reader sees: `+1 888 351 4024`, `988`, `locator.ice.gov`, `help@example.org`.
    static func shown(_ contact: Contact, _ channel: Contact.Channel) -> String {
        switch channel {
        case .phone(let number), .textLine(let number):
            TelephoneGroups(number, written: contact.groups).parts.joined(separator: space)
        case .web(let address): bare(address)
        case .email(let address): address
        }
    }

    /// The address that a link leads to. The loader has let only digits, a plus sign and checked addresses through.
    static func href(_ channel: Contact.Channel) -> String {
        switch channel {
        case .phone(let number): "tel:\(number)"
        case .textLine(let number): "sms:\(number)"
        case .web(let address): address
        case .email(let address): "mailto:\(address)"
        }
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
