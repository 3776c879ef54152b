import GlosaCatalog

/// The last part of the address of each term's page: the term itself in small letters without accents.
///
/// A term that cannot be written so, or whose words another term has taken, keeps its id.
struct TermPaths: Sendable {
    private var names: [String: String] = [:]

    init(_ locale: LocaleCatalog) {
        let wanted = locale.glossary.entries.map { (id: $0.0, name: Self.name($0.1.term)) }
        let ids = Set(wanted.map(\.id))
        var uses: [String: Int] = [:]
        for term in wanted { uses[term.name, default: 0] += 1 }
        for (id, name) in wanted {
            let isFree = uses[name] == 1 && (name == id || !ids.contains(name))
            names[id] = Identifier.isValid(name) && isFree ? name : id
        }
    }

    subscript(id: String) -> String? { names[id] }

    private static func name(_ term: String) -> String {
        var name: [UInt8] = []
        for byte in SearchKey.of(term).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): name.append(byte)
            // Letters of other scripts have no place in an address: the id stands for such a term.
            case 0x80...: return ""
            default: if name.last.map({ $0 != UInt8(ascii: "-") }) ?? false { name.append(UInt8(ascii: "-")) }
            }
        }
        while name.last == UInt8(ascii: "-") { name.removeLast() }
        return String(decoding: name, as: UTF8.self)
    }
}
