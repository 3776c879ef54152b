import GlosaDocument
import GlosaICU
import MessageFormat

extension PageSite {
    /// The last day of something, where there is room for a few words alone: “Valid until January 21, 2027”.
    func until(_ day: CivilDate?, in locale: LocaleTag) -> String? {
        day.flatMap { DateValue($0) }.map { interface(locale).text(.until, ["date": .date($0)]) }
    }
}

extension Document {
    /// The notices that no text of it goes without that leaves its page: its kind, its translation, its last day.
    var travellingNotices: [Notice] {
        let kinds: Set<Notice.Kind> = [.preview, .expired, .legalReview, .notAdvice, .validUntil, .translation]
        return head.filter { kinds.contains($0.kind) }
    }
}
