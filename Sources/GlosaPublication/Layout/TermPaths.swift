import GlosaCatalog

/// The last part of the address of each term's page: the term itself in small letters without accents.
///
/// A term that cannot be written so, or whose words another term has taken, keeps its id.
struct TermPaths: Sendable {
    private var names: [String: String] = [:]

    init(_ locale: LocaleCatalog) {
        let wanted = locale.glossary.entries.map { (id: $0.0, name: AddressName.of($0.1.term)) }
        let ids = Set(wanted.map(\.id))
        var uses: [String: Int] = [:]
        for name in wanted.compactMap(\.name) { uses[name, default: 0] += 1 }
        for (id, name) in wanted {
            let free: String? = name.flatMap { uses[$0] == 1 && ($0 == id || !ids.contains($0)) ? $0 : nil }
            names[id] = free ?? id
        }
    }

    subscript(id: String) -> String? { names[id] }
}
