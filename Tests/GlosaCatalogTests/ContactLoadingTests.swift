import FoundationEssentials
import GlosaDiagnostics
import GlosaICU
import GlosaTestSupport
import Testing

@testable import GlosaCatalog

@Suite("Contacts as they are loaded")
struct ContactLoadingTests {
    private static let path = "Resources/contacts.yaml"
    private static let start = "line:\n  reachable-from: us\n  seen: undated\n  sources: [agency]\n"

    /// The small project, whose contact `line` has these keys; its other contacts are as they were.
    private func loaded(_ keys: String) throws -> CatalogLoader.Loaded {
        let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(Self.path)"))
        let text = String(decoding: data, as: UTF8.self)
        let rest = try #require(text.firstRange(of: "\npage:"))
        return CatalogLoader.load(
            Repository.smallProject, replacing: [Self.path: Self.start + keys + "\n" + text[rest.lowerBound...]])
    }

    private func contact(_ keys: String) throws -> Contact {
        let loaded = try loaded(keys)
        #expect(loaded.diagnostics.filter { $0.severity == .error } == [])
        return try #require(loaded.catalog?.contacts["line"])
    }

    @Test("what a contact is for is read, and nothing is said where nothing is")
    func service() throws {
        let contact = try contact(
            """
              kind: phone
              tel: +525512345678
              answers: machine
              for: [family, detained]
              helps-with: [find, court]
              does-not: message
              place: [us, us-tx]
              extension: "042"
              menu: {es: "2", en: "1"}
            """)
        #expect(contact.service.answers == .machine)
        #expect(contact.service.audiences == [.family, .detained])
        #expect(contact.service.helpsWith == [.find, .court])
        #expect(contact.service.doesNot == [.message])
        #expect(contact.regions == ["us-tx"])
        #expect(contact.service.dialledAfter == "042")
        #expect(contact.service.menu.map(\.digits) == ["2", "1"])
        #expect(contact.isMachine && !contact.isForDetainedAlone)
        let plain = try self.contact("  kind: phone\n  tel: +12025550143")
        #expect(plain.service == Contact.Service())
    }

    @Test("a contact for one region needs a note that names it")
    func region() throws {
        let found = try loaded("  kind: phone\n  tel: +12025550143\n  place: us-ca").diagnostics
        // The small project has a note in each language; the page has none.
        #expect(found.filter { $0.id == "missing-words" } == [])
        let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(Self.path)"))
        let text = String(decoding: data, as: UTF8.self).replacing("page:\n", with: "page:\n  place: us-ca\n")
        let other = CatalogLoader.load(Repository.smallProject, replacing: [Self.path: text]).diagnostics
        #expect(other.contains { $0.id == "missing-words" && $0.message.contains("`page`") }, "\(other)")
    }

    @Test("hours are one span, or several that share a zone, and may run past midnight")
    func hours() throws {
        func spans(_ hours: String) throws -> [String] {
            let contact = try contact("  kind: phone\n  tel: +12025550143\n  hours: \(hours)")
            guard case .weekly(let spans, let zone, _)? = contact.hours else { return ["always"] }
            return spans.map {
                "\($0.days) \($0.from.iso.prefix(5))-\($0.to.iso.prefix(5))\($0.endsNextDay ? "+1" : "") \(zone)"
            }
        }
        #expect(try spans("always") == ["always"])
        #expect(
            try spans("{days: fri, from: 20:00, to: 02:00, next-day: true, zone: America/Chicago}")
                == ["5...5 20:00-02:00+1 America/Chicago"])
        #expect(
            try spans(
                "{zone: America/Chicago, spans: [{days: mon-thu, from: 08:00, to: 24:00}, {days: sat, from: 00:00, to: 24:00}]}"
            )
                == ["1...4 08:00-00:00 America/Chicago", "6...6 00:00-00:00 America/Chicago"])
    }

    @Test("hours are not those of the public holidays of a country")
    func holidays() throws {
        func country(_ except: String) throws -> String? {
            let hours = "{days: mon, from: 08:00, to: 20:00, zone: America/Chicago\(except)}"
            let contact = try contact("  kind: phone\n  tel: +12025550143\n  hours: \(hours)")
            guard case .weekly(_, _, let country)? = contact.hours else { return "always" }
            return country
        }
        #expect(try country("") == nil)
        #expect(try country(", except: {holidays: ve}") == "ve")
    }

    @Test(
        "holidays of no country are an error, and the repair takes the country of the zone",
        arguments: [
            ("America/New_York", "{holidays: us}"), ("Europe/London", "{holidays: gb}"), ("UTC", nil),
        ] as [(String, String?)])
    func holidaysWithoutCountry(zone: String, repair: String?) throws {
        let hours = "{days: mon, from: 08:00, to: 20:00, zone: \(zone), except: holidays}"
        let found = try loaded("  kind: phone\n  tel: 988\n  hours: \(hours)").diagnostics
            .filter { $0.id == "holidays-without-country" }
        #expect(found.count == 1)
        #expect(found.first?.fix.map(\.replacement) == (repair.map { [$0] } ?? []))
        #expect(found.first?.fix.map(\.original) == (repair.map { _ in ["holidays"] } ?? []))
    }

    @Test("a telephone, an e-mail and a page may have one of each language")
    func locales() throws {
        let phone = try contact("  kind: phone\n  tel: {es: +582121234567, en: +12025550143}")
        #expect(phone.channel(in: try LocaleTag("en")) == .phone("+12025550143"))
        #expect(phone.channel(in: try LocaleTag("es")) == .phone("+582121234567"))
        #expect(phone.value == "+582121234567 +12025550143")
        let mail = try contact("  kind: email\n  email: {es: ayuda@example.org, en: help@example.org}")
        #expect(mail.channel(in: try LocaleTag("es")) == .email("ayuda@example.org"))
        #expect(!mail.isTelephone && !mail.isPage)
    }

    @Test(
        "what cannot be is an error where it stands",
        arguments: [
            ("kind: phone\n  tel: +12025550143\n  written: 202-555-0134", "mismatched-groups"),
            ("kind: web\n  url: https://example.org\n  written: 202-555-0134", "wrong-value"),
            ("kind: email\n  email: help at example.org", "bad-email"),
            ("kind: email\n  url: https://a.org", "missing-key"),
            ("kind: email\n  email: {es: help}", "bad-email"),
            ("kind: phone\n  tel: {xx yy: +12025550143}", "bad-locale"),
            ("kind: phone\n  tel: {es: 202-555-0143}", "bad-telephone"),
            ("kind: phone\n  tel: 988\n  answers: robot", "wrong-value"),
            ("kind: phone\n  tel: 988\n  for: [family, friends]", "wrong-value"),
            ("kind: phone\n  tel: 988\n  helps-with: [find, find]", "wrong-value"),
            ("kind: phone\n  tel: 988\n  helps-with: [find]\n  does-not: [find]", "wrong-value"),
            ("kind: phone\n  tel: 988\n  place: Texas", "wrong-value"),
            ("kind: phone\n  tel: 988\n  extension: 12a", "wrong-value"),
            ("kind: phone\n  tel: 988\n  menu: {es: \"#\"}", "wrong-value"),
            ("kind: phone\n  tel: 988\n  hours: {days: mon-fri, from: 08:00, to: 20:00}", "hours-without-zone"),
            (
                "kind: phone\n  tel: 988\n  hours: {days: mon, from: 08:00, to: 08:00, zone: America/Caracas}",
                "wrong-value"
            ),
            (
                "kind: phone\n  tel: 988\n  hours: {days: mon, from: 24:00, to: 08:00, zone: America/Caracas}",
                "wrong-value"
            ),
            // Exchanged by mistake, they would say that the line answers all night.
            (
                "kind: phone\n  tel: 988\n  hours: {days: mon, from: 20:00, to: 08:00, zone: America/Caracas}",
                "wrong-value"
            ),
            (
                "kind: phone\n  tel: 988\n  hours: {days: mon, from: 08:00, to: 20:00, next-day: true, "
                    + "zone: America/Caracas}", "wrong-value"
            ),
            ("kind: phone\n  tel: 988\n  hours: {spans: [], zone: America/Caracas}", "wrong-type"),
            (
                "kind: phone\n  tel: 988\n  hours: {days: mon, from: 08:00, to: 20:00, zone: America/Caracas, "
                    + "except: {holidays: usa}}", "wrong-value"
            ),
            (
                "kind: phone\n  tel: 988\n  hours: {days: mon, from: 08:00, to: 20:00, zone: America/Caracas, "
                    + "except: weekends}", "not-a-map"
            ),
            (
                "kind: phone\n  tel: 988\n  hours: {days: mon, from: 08:00, to: 20:00, zone: America/Caracas, "
                    + "except: {}}", "missing-key"
            ),
            (
                "kind: phone\n  tel: 988\n  hours: {days: mon, spans: [{days: sat, from: 08:00, to: 20:00}], "
                    + "zone: America/Caracas}", "wrong-value"
            ),
        ])
    func wrong(keys: String, id: String) throws {
        let found = try loaded("  " + keys).diagnostics.filter { $0.severity == .error }
        #expect(found.contains { $0.id == id && $0.place?.span.file == Self.path }, "\(found)")
    }
}
