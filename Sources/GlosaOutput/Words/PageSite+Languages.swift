import GlosaCatalog
import GlosaDocument
import GlosaICU

extension PageSite {
    /// The direction of the pages of a locale.
    func direction(of locale: LocaleTag) -> WritingDirection {
        catalog.locale(locale)?.settings.direction ?? locale.direction
    }

    /// The attributes of a link to a page in another language that is called by that language's name: several such names
    /// in a row keep the order of the page.
    func languageAttributes(of other: LocaleSettings, in line: WritingDirection) -> [HTMLAttribute] {
        let name = other.displayName
        return [.language(other.tag), .targetLanguage(other.tag)]
            + HTMLAttribute.isolation(Isolation(.words(other.tag), name, in: line), of: name)
    }
}
