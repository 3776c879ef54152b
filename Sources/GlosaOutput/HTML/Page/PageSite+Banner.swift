import GlosaCatalog
import GlosaICU
import MessageFormat

extension PageSite {
    /// A sentence for the day when a page is too old, hidden until a script finds that the day has passed: a page that was
    /// saved cannot know what day it is. Nothing for what does not expire.
    func banner(until day: CivilDate?, kind: DocumentKind, in locale: LocaleTag) -> [HTMLNode] {
        guard let day, let date = DateValue(day) else { return [] }
        // On what tells people what to do, it sends them to a lawyer.
        let message: InterfaceMessage = kind.givesInstructions ? .expired : .expiredElsewhere
        return [
            .element(
                .p, [.classes("banner"), .hidden, .data(.until, day.iso)],
                [.text(interface(locale).text(message, ["date": .date(date)]))])
        ]
    }
}
