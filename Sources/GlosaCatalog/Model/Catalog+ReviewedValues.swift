import GlosaDiagnostics

extension Catalog {
    /// The value of `contacts.<id>` or `facts.<id>` as text, for its hash, with where it stands; nil when there is none,
    /// or its value is worked out or is each locale's own.
    package func reviewedValue(_ id: String) -> (text: String, place: Diagnostic.Place)? {
        switch ItemID(id, in: self) {
        case .contact(let id): return contacts[id].map { ($0.value, $0.place) }
        case .fact(let id):
            guard let fact = facts[id], let text = fact.recordedText else { return nil }
            return (text, fact.place)
        case .document, .section, .step, .term: return nil
        }
    }

    /// Every id whose value can be recorded, in the order of the files.
    package var reviewableValues: [String] {
        (contacts.ids.map { .contact($0) } + facts.ids.map { .fact($0) }).map { (item: ItemID) in item.text(in: self) }
            .filter { reviewedValue($0) != nil }
    }
}
