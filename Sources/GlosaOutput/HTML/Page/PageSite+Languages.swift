import GlosaCatalog
import GlosaICU

extension PageSite {
    /// The links from a page to its counterparts in other languages, each by the language's own name. A space stands between
    /// them, so that none runs into the next in a text browser either.
    ///
    /// - Parameter counterpart: The address of the counterpart in a language; nil where there is none.
    func languageLinks(from locale: LocaleTag, to counterpart: (LocaleTag) -> HTMLAddress?) -> [HTMLNode] {
        let direction = catalog.locale(locale)?.settings.direction ?? locale.direction
        let links = catalog.locales.map(\.settings).compactMap { other -> HTMLNode? in
            guard other.tag != locale, let address = counterpart(other.tag) else { return nil }
            // A name in brackets, such as «Português (Brasil)», is torn apart in a line of the other direction.
            let turned: [HTMLAttribute] = other.direction == direction ? [] : [.direction(other.direction)]
            return .element(
                .a, [.href(address), .language(other.tag), .targetLanguage(other.tag)] + turned,
                [.text(other.displayName)])
        }
        return Array(links.map { [$0] }.joined(separator: [.text(" ")]))
    }
}
