import GlosaDiagnostics
import GlosaICU

/// A telephone number or an address that a reader may use.
package struct Contact: Sendable {
    /// Its id, which is also the name of the variable in messages: `$ice-line`.
    package var id: String
    /// The number or the address.
    package var channel: Channel
    /// The number or the address for readers of a locale, where it has one of its own; empty where one serves all.
    package var addresses: [LocalAddress] = []
    /// The groups of a telephone number's digits as its country writes them, without the country's code; empty where the
    /// usual ones of the country hold (``TelephoneGroups``).
    package var groups: [String] = []
    /// The kind of help, for whom it is, and who answers.
    package var service = Service()
    /// The hours when somebody answers; nil when they are not known, or for a page.
    package var hours: Hours?
    /// BCP 47 tags of the languages that are spoken.
    package var languages: [String]
    /// From where it can be reached.
    package var reach: Reach
    /// True where a call costs nothing where it is reachable.
    package var isTollFree: Bool
    /// Those who say so, and when the copy was read.
    package var provenance: Provenance
    /// The person who dialled or opened it, and when; nil as long as nobody has.
    package var verified: Verification?
    /// The numbers or addresses that it had before, the oldest first. They are published nowhere: somebody would call.
    package var was: [EarlierValue] = []
    /// The place of its definition.
    package var place: Diagnostic.Place
    /// The place where it names each of the ids that it names.
    var mentions: [String: Diagnostic.Place] = [:]

    /// The way in which a contact is reached.
    package enum Channel: Hashable, Sendable {
        /// A telephone number: E.164, or a short code such as `988`.
        case phone(String)
        /// A number that takes text messages.
        case textLine(String)
        /// An https address.
        case web(String)
        /// An e-mail address.
        case email(String)

        /// The number or the address as data files hold it.
        package var value: String {
            switch self {
            case .phone(let value), .textLine(let value), .web(let value), .email(let value): value
            }
        }
    }

    /// The number or the address of a contact for readers of one locale.
    package struct LocalAddress: Hashable, Sendable {
        /// The locale.
        package var locale: LocaleTag
        /// The number or the address.
        package var channel: Channel
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

    /// A page of the web, not a number.
    package var isPage: Bool { if case .web = channel { true } else { false } }

    /// A number that is called, or that takes text messages.
    package var isTelephone: Bool {
        switch channel {
        case .phone, .textLine: true
        case .web, .email: false
        }
    }

    /// A number without a country's code, such as `988`: it exists in one country alone.
    package var isShortCode: Bool { isTelephone && !channel.value.hasPrefix("+") }

    /// The number or the address itself; that of every locale, one after another, where each has its own.
    package var value: String {
        guard addresses.isEmpty else { return addresses.map(\.channel.value).joined(separator: " ") }
        return channel.value
    }

    /// The channel for readers of a locale. A locale without an address of its own has that of the first.
    package func channel(in locale: LocaleTag) -> Channel {
        addresses.first { $0.locale == locale }?.channel ?? channel
    }
}

/// The words of one locale on a contact.
package struct ContactWording: Sendable {
    /// Its name.
    package var name: CatalogMessage
    /// The words to know before using it.
    package var note: CatalogMessage?
    /// The place of its definition.
    var place: Diagnostic.Place?
}
