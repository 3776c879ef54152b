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

    /// The same message as nodes of a page; a title in another language has an element that says so.
    func titledNodes(_ message: InterfaceMessage, in locale: LocaleTag) -> [HTMLNode] {
        guard let language = catalog.project.title.foreignLanguage(in: locale) else {
            return [.text(titled(message, in: locale))]
        }
        let title = MessageValue.string(projectTitle(in: locale))
        return interface(locale).nodes(message, ["title": title], languages: ["title": language])
    }

    /// The attributes of an element with that name: its language, where it is not the page's.
    func projectTitleLanguage(in locale: LocaleTag) -> [HTMLAttribute] {
        guard let language = catalog.project.title.foreignLanguage(in: locale) else { return [] }
        return .words(in: language)
    }
}
