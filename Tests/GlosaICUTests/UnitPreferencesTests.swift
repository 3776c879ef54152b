import GlosaICU
import Testing

@Suite("Preferences for units")
struct UnitPreferencesTests {
    @Test(
        "a unit has the usages of its quantity",
        arguments: [
            ("celsius", "default weather"), ("fahrenheit", "default weather"), ("liter", "default fluid oil vehicle"),
            ("mile-per-hour", "default wind"), ("acre", "default geograph land"), ("kilowatt", "default engine"),
            ("year", "default person-age"), ("month-person", "default person-age"),
            ("mile-per-gallon", "default vehicle-fuel"), ("liter-per-100-kilometer", "default vehicle-fuel"),
            ("percent", ""), ("bit", ""), ("foot-and-inch", ""),
        ])
    func usages(unit: String, names: String) throws {
        let usages = try UnitPreferences(unit: unit).usages
        // A later CLDR may add usages.
        #expect(Set(usages).isSuperset(of: names.split(separator: " ").map(String.init)))
        #expect(usages.isEmpty == names.isEmpty)
    }

    @Test("a narrower usage is looked for as the wider one")
    func narrower() throws {
        let preferences = try UnitPreferences(unit: "meter")
        #expect(preferences.has("person-height-child"))
        #expect(preferences.has("road"))
        #expect(!preferences.has("weather"))
        #expect(!preferences.has(""))
    }

    @Test("what is no unit is refused", arguments: ["nonsense", "meter currency/EUR", "-", "per"])
    func refused(unit: String) {
        #expect(throws: ICUError.self) { try UnitPreferences(unit: unit) }
    }
}
