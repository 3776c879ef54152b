import GlosaDiagnostics

extension Catalog {
    /// The value of `contacts.<id>` or `facts.<id>` as text, for its hash, with where it stands; nil when there is none,
    /// or its value is worked out or is each locale's own.
    public func reviewedValue(_ id: String) -> (text: String, place: Diagnostic.Place)? {
        let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "contacts": return contacts[parts[1]].map { ($0.value, $0.place) }
        case "facts":
            guard let fact = facts[parts[1]] else { return nil }
            let text: String
            switch fact.value {
            case .date(let date): text = date.iso
            case .count(let count): text = String(count)
            case .money(let amount, let currency): text = "\(amount) \(currency)"
            case .name(let name): text = name
            case .place(let place?): text = place
            case .place(nil), .text, .days, .sum, .difference: return nil
            }
            return (text, fact.place)
        default: return nil
        }
    }

    /// Every id whose value can be recorded, in the order of the files.
    public var reviewableValues: [String] {
        (contacts.ids.map { "contacts.\($0)" } + facts.ids.map { "facts.\($0)" }).filter { reviewedValue($0) != nil }
    }
}
