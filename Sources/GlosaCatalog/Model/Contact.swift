import GlosaDiagnostics
import GlosaICU

/// A telephone number or an address that a reader may use.
package struct Contact: Sendable {
    /// Its id, which is also the name of the variable in messages: `$ice-line`.
    package var id: String
    /// The number or the address.
    package var channel: Channel
    /// The address for readers of a locale, where it has one of its own; empty where one serves all.
    package var addresses: [LocalAddress] = []
    /// When somebody answers; nil when it is not known, or for a page.
    package var hours: Hours?
    /// BCP 47 tags of the languages that are spoken.
    package var languages: [String]
    /// From where it can be reached.
    package var reach: Reach
    /// Whether a call costs nothing where it is reachable.
    package var isTollFree: Bool
    /// Who says so, and when the copy was read.
    package var provenance: Provenance
    /// Who dialled or opened it, and when; nil as long as nobody has.
    package var verified: Verification?
    /// The numbers or addresses that it had before, the oldest first. They are published nowhere: somebody would call.
    package var was: [EarlierValue] = []
    /// Where it is defined.
    package var place: Diagnostic.Place
    /// Where it names each of the ids that it names.
    var mentions: [String: Diagnostic.Place] = [:]

    /// How a contact is reached.
    package enum Channel: Hashable, Sendable {
        /// A telephone number: E.164, or a short code such as `988`.
        case phone(String)
        /// A number that takes text messages.
        case textLine(String)
        /// An https address.
        case web(String)
    }

    /// The address of a contact for readers of one locale.
    package struct LocalAddress: Hashable, Sendable {
        /// The locale.
        package var locale: LocaleTag
        /// An https address.
        package var address: String
        /// The key that names the locale.
        package var place: Diagnostic.Place
    }

    /// From where a contact can be reached.
    package enum Reach: String, CaseIterable, Sendable {
        /// Only surely from inside the United States.
        case unitedStates = "us"
        /// From anywhere.
        case world
        /// Nobody has tried.
        case unknown
    }

    /// Opening hours, in the zone of whoever answers.
    package enum Hours: Hashable, Sendable {
        /// Day and night.
        case always
        /// From one day of the week (1 is Monday) to another, from one time to another.
        case weekly(days: ClosedRange<Int>, from: CivilTime, to: CivilTime, zone: TimeZoneID, exceptHolidays: Bool)

        /// The names of the days of the week in data, Monday first: `mon`.
        package static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    }

    /// Somebody who opened the page or dialled the number.
    package struct Verification: Hashable, Sendable {
        /// Their name.
        package var by: String
        /// The day.
        package var on: CivilDate
        /// The number or address that they used: when it differs from the contact's, the verification is void.
        package var value: String
    }

    /// Whether it is a page of the web, not a number.
    package var isPage: Bool {
        switch channel {
        case .web: true
        case .phone, .textLine: false
        }
    }

    /// The number or the address itself; the address of every locale, one after another, where each has its own.
    package var value: String {
        guard addresses.isEmpty else { return addresses.map(\.address).joined(separator: " ") }
        switch channel {
        case .phone(let number), .textLine(let number): return number
        case .web(let address): return address
        }
    }

    /// The channel for readers of a locale. A locale without an address of its own has that of the first.
    package func channel(in locale: LocaleTag) -> Channel {
        addresses.first { $0.locale == locale }.map { .web($0.address) } ?? channel
    }
}

/// What one locale says of a contact.
package struct ContactWording: Sendable {
    /// What it is called.
    package var name: CatalogMessage
    /// What to know before using it.
    package var note: CatalogMessage?
    /// Where it is defined.
    var place: Diagnostic.Place?
}
