import GlosaDiagnostics
import GlosaICU

/// Reads the keys of a contact that say how it is reached: `kind`, and its number or address, one for all locales or one
/// of each.
enum ContactChannelKeys {
    enum Kind: String, CaseIterable {
        case phone, web, email
        case textLine = "text-line"

        /// The key that holds the number or the address.
        var key: String {
            switch self {
            case .phone, .textLine: "tel"
            case .web: "url"
            case .email: "email"
            }
        }

        func channel(_ value: String) -> Contact.Channel {
            switch self {
            case .phone: .phone(value)
            case .textLine: .textLine(value)
            case .web: .web(value)
            case .email: .email(value)
            }
        }

        fileprivate var example: String {
            switch self {
            case .phone, .textLine: "\"+12025550143\""
            case .web: "https://example.org/en"
            case .email: "help@example.org"
            }
        }
    }

    /// The channel of readers without one of their own, and that of each locale which has one; nil, and a finding, without
    /// a kind or a good address.
    static func read(_ map: MapReader) -> (first: Contact.Channel, local: [Contact.LocalAddress])? {
        let kind: Kind? = map.requiredChoice("kind")
        // Each is read, so that a bad one is told whatever the kind is.
        let found = Kind.allCases.filter { $0 != .textLine }.map { ($0.key, value(map, $0)) }
        guard let kind, map.required(kind.key) != nil,
            let (first, local) = found.first(where: { $0.0 == kind.key })?.1
        else { return nil }
        return (
            kind.channel(first),
            local.map { Contact.LocalAddress(locale: $0.0, channel: kind.channel($0.1), place: $0.2) }
        )
    }

    private typealias Local = (LocaleTag, String, Diagnostic.Place)

    private static func value(_ map: MapReader, _ kind: Kind) -> (String, [Local])? {
        guard let node = map.node(kind.key) else { return nil }
        guard case .mapping = node.content else { return single(map, kind, kind.key).map { ($0, []) } }
        let local = locals(map, node, kind)
        return local.first.map { ($0.1, local) }
    }

    /// `url: {en: https://…, es: https://…}`: one of each language.
    private static func locals(_ map: MapReader, _ node: YAMLNode, _ kind: Kind) -> [Local] {
        guard let values = MapReader(node, in: map.entry, what: "`\(kind.key)` of \(map.what)", sink: map.sink) else {
            return []
        }
        if values.keys.isEmpty {
            map.sink.error(
                "empty-value", "`\(kind.key)` of \(map.what) is empty", at: node.keyPlace(in: map.entry),
                help: "write one of each locale: `\(kind.key): {en: \(kind.example)}`")
        }
        return values.keys.compactMap { key, place, _ in
            let value = single(values, kind, key)
            guard let tag = LocaleTagKey.parse(key, at: place, map.sink) else { return nil }
            return value.map { (tag, $0, place) }
        }
    }

    private static func single(_ map: MapReader, _ kind: Kind, _ key: String) -> String? {
        switch kind {
        case .phone, .textLine: telephone(map, key)
        case .web: WebAddress.read(map, key)
        case .email: email(map, key)
        }
    }

    /// E.164 (`+` and 8 to 15 digits), or a short code of 3 to 6 digits.
    private static func telephone(_ map: MapReader, _ key: String) -> String? {
        guard let node = map.node(key), let text = map.text(node, key) else { return nil }
        let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
        let length = text.hasPrefix("+") ? 8...15 : 3...6
        if isDigits(digits), length.contains(digits.count), digits.first != "0" { return text }
        map.wrongValue(
            node, key, "`\(text)` is not a telephone number as it is kept here", id: "bad-telephone",
            help: "write `+`, the country's code and the number, digits only: `+18883514024`; or a short code: `988`")
        return nil
    }

    private static func email(_ map: MapReader, _ key: String) -> String? {
        guard let node = map.node(key), let text = map.text(node, key) else { return nil }
        if EmailAddress.isAllowed(text) { return text }
        map.wrongValue(
            node, key, "`\(text)` is not an e-mail address", id: "bad-email",
            help: "write one address, as in `help@example.org`: without `mailto:`, a name or spaces")
        return nil
    }

    static func isDigits(_ text: some StringProtocol) -> Bool {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The groups of `written`, which must show the digits of the number and no others.
    static func groups(_ map: MapReader, of contact: Contact) -> [String] {
        guard let node = map.node("written"), let text = map.text(node, "written") else { return [] }
        guard contact.isTelephone, contact.addresses.isEmpty else {
            map.wrongValue(
                node, "written", "`written` shows the groups of one telephone number, and \(map.what) has none",
                help: "remove it")
            return []
        }
        // A number that was refused has been told already.
        let number = contact.channel.value
        if number.isEmpty { return [] }
        if let groups = TelephoneGroups.reading(text, of: number) { return groups }
        map.wrongValue(
            node, "written", "`\(text)` shows other digits than the number `\(number)` has", id: "mismatched-groups",
            help: "compare both with the source, and write the same digits in `tel` and in `written`")
        return []
    }
}
