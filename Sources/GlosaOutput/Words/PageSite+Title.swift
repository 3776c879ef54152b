import GlosaCatalog
import GlosaICU
import MessageFormat

extension PageSite {
    /// The name of the project on pages of a locale.
    func projectTitle(in locale: LocaleTag) -> String { catalog.project.title[locale] }

    /// A message of the program that may show the project's title.
    func titled(_ message: InterfaceMessage, in locale: LocaleTag) -> String {
        interface(locale).text(message, ["title": .string(projectTitle(in: locale))])
    }

    /// The attributes of an element with that name: its language, where it is not the page's.
    func projectTitleLanguage(in locale: LocaleTag) -> [HTMLAttribute] {
        guard let language = catalog.project.title.foreignLanguage(in: locale) else { return [] }
        return [.language(language), .direction(language.direction)]
    }
}
