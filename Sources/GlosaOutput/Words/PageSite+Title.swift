import GlosaCatalog
import GlosaICU

extension PageSite {
    /// The name of the project on pages of a locale.
    func projectTitle(in locale: LocaleTag) -> String { catalog.project.title[locale] }

    /// The attributes of an element with that name: its language, where it is not the page's.
    func projectTitleLanguage(in locale: LocaleTag) -> [HTMLAttribute] {
        guard let language = catalog.project.title.foreignLanguage(in: locale) else { return [] }
        return [.language(language), .direction(language.direction)]
    }
}
