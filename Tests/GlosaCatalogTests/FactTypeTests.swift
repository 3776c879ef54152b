import Testing

@testable import GlosaCatalog

@Suite("The types of facts")
struct FactTypeTests {
    @Test("no two types have one name, and each is found by its own")
    func names() {
        let names = FactTypes.all.map { $0.name }
        #expect(names == ["date", "count", "money", "days", "sum", "difference", "name", "place", "text"])
        for name in names { #expect(FactTypes.named(name)?.name == name) }
        #expect(FactTypes.named("dates")?.name == nil)
    }

    @Test("what is worked out has no value of its own")
    func computed() {
        for type in FactTypes.all where type.isComputed {
            #expect(!type.keys.contains { $0.name == "value" }, "\(type.name)")
        }
    }

    @Test("a sum says how it is worked out, and records nothing")
    func sum() {
        let sum = SumFact(parts: ["sent", "freed"])
        #expect(sum.formula == "sent + freed")
        #expect(sum.recordedText == nil)
    }

    @Test("an amount is recorded with its currency")
    func money() {
        #expect(MoneyFact(amount: "6000000", currency: "USD").recordedText == "6000000 USD")
    }

    @Test("a place without a name needs words in each language")
    func place() {
        #expect(PlaceFact(text: nil).needsWords)
        #expect(!PlaceFact(text: "Capacho").needsWords)
        #expect(TextFact().needsWords)
    }
}
