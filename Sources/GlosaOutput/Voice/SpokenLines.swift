import GlosaCatalog
import GlosaDocument

/// The lines of a document as a voice says them, one after the other.
struct SpokenLines {
    private let interface: InterfaceWords
    private let speech: Speech
    private let words: PlainWords
    private var lines: [String] = []

    /// A voice for a document; nil for one in a language that the catalog lacks.
    init?(_ document: Document, _ site: PageSite) {
        guard let locale = site.catalog.locale(document.locale) else { return nil }
        interface = site.interface(document.locale)
        speech = Speech(locale: locale, interface: interface, currencies: site.catalog.currencies)
        words = PlainWords(document: document, label: interface[.itemSources])
    }

    /// Everything said so far, ending in a line break.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// Says a line; numbers of telephones digit by digit, and addresses by the names of their signs.
    mutating func say(_ line: [Inline]) { add(line, contact: speech.say) }

    /// Says a title, between pauses.
    mutating func begin(_ title: [Inline]) {
        lines.append("")
        say(title)
        lines.append("")
    }

    /// Says blocks, all their words.
    mutating func say(all blocks: [Block]) {
        for block in blocks { for line in block.spoken(interface) { say(line) } }
    }

    /// Says the lines of a script. A telephone number is said twice, so that it can be written down; an address is called by
    /// its name, because nobody can keep one that is spelled.
    mutating func say(script: Document.Retelling) {
        for line in script.lines {
            var numbers: [String] = []
            let speech = self.speech
            add(line) { contact in
                guard contact.isTelephone else { return contact.name }
                numbers.append(speech.say(contact))
                return speech.say(contact)
            }
            for number in numbers {
                lines.append(Self.withoutDirections(interface.text(.spokenAgain, ["number": .string(number)])))
            }
        }
    }

    private mutating func add(_ line: [Inline], contact: (ContactSpan) -> String) {
        guard !line.isEmpty else { return }
        let text = Self.withoutDirections(words.text(line, contact: contact))
        lines.append(Self.ended(speech.say(text)))
    }

    /// A line without controls and marks of direction, which have no sound and would part words from their figures.
    private static func withoutDirections(_ line: String) -> String {
        // The controls begin with these bytes in UTF-8.
        guard line.utf8.contains(where: { $0 == 0xD8 || $0 == 0xE2 }) else { return line }
        return String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.properties.isBidiControl }))
    }

    /// A voice falls at a full stop.
    private static func ended(_ line: String) -> String {
        guard let last = line.unicodeScalars.last, !ends.contains(last) else { return line }
        return line + "."
    }

    /// Signs at which a voice falls, or that close what ends so, in the scripts that have other ones than Latin.
    private static let ends = Set(".!?:…»”\"؟۔։।。！？」".unicodeScalars)
}

extension ContactSpan {
    /// True for a number that one calls, or writes to by SMS.
    var isTelephone: Bool { href.hasPrefix("tel:") || href.hasPrefix("sms:") }
}

extension Catalog {
    /// The ISO 4217 codes of the currencies of its facts.
    fileprivate var currencies: Set<String> {
        Set(
            facts.entries.compactMap { entry -> String? in
                guard case .money(_, let currency)? = entry.value.data(in: self) else { return nil }
                return currency
            })
    }
}

extension Block {
    /// The lines of the block as a voice says them: steps are counted, and what is not to be done says so.
    fileprivate func spoken(_ interface: InterfaceWords) -> [[Inline]] {
        let parts = self.parts
        let own = parts.items.flatMap { item -> [[Inline]] in
            let number = interface.text(.spokenStep, ["number": .integer(item.number)])
            let lead = item.kind == .step ? number : interface[.spokenAvoid]
            return [[.text(lead)]] + item.shownLines
        }
        return (parts.items.isEmpty ? parts.text() : own) + parts.children.flatMap { $0.spoken(interface) }
    }
}
