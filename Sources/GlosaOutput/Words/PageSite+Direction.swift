import GlosaCatalog
import GlosaICU

extension PageSite {
    /// The direction of the pages of a locale.
    func direction(of locale: LocaleTag) -> WritingDirection {
        catalog.locale(locale)?.settings.direction ?? locale.direction
    }
}
