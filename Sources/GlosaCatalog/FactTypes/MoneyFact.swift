/// An amount: a decimal and an ISO 4217 code. `type: money, value: 6000000, currency: USD`.
struct MoneyFact: FactType {
    static let name = "money"
    static let keys = [
        MapKey("value", .pattern("^[0-9]+(\\.[0-9]+)?$"), isRequired: true, "The amount: `6000000` or `1.50`"),
        MapKey("currency", .pattern("^[A-Z]{3}$"), isRequired: true, "The currency, by its ISO 4217 code"),
    ]

    let amount: String
    let currency: String

    static func read(_ map: MapReader) -> MoneyFact? {
        let amount = decimal(map)
        let currency = currency(map)
        guard let amount, let currency else { return nil }
        return MoneyFact(amount: amount, currency: currency)
    }

    var recordedText: String? { "\(amount) \(currency)" }

    func data(in catalog: Catalog, depth: Int) -> FactData? { .money(amount: amount, currency: currency) }

    private static func decimal(_ map: MapReader) -> String? {
        guard let node = map.required("value"), let text = map.text(node, "value") else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "0123456789".contains($0) } }) {
            return text
        }
        map.wrongValue(node, "value", "`\(text)` is not an amount", help: "write it as `6000000` or `1.50`")
        return nil
    }

    private static func currency(_ map: MapReader) -> String? {
        guard let node = map.required("currency"), let text = map.text(node, "currency") else { return nil }
        if text.utf8.count == 3, text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
            return text
        }
        map.wrongValue(
            node, "currency", "`\(text)` is not the code of a currency", help: "write its three capitals: `USD`")
        return nil
    }
}
