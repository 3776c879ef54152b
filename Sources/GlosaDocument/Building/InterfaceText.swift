import GlosaCatalog
import GlosaDiagnostics

extension LocaleCatalog {
    /// That the locale lacks a message of interface.yaml, which the program itself needs.
    package func missingInterfaceMessage(_ id: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-message", "`interface.yaml` has no message `\(id)`",
            at: Diagnostic.Place(file: "locales/\(settings.tag)/interface.yaml"),
            help: "add `\(id): …`; other locales show how")
    }
}

/// The messages of interface.yaml that documents use. Renderers have theirs beside them.
enum InterfaceText: String, CaseIterable {
    case validUntil = "valid-until"
    case validUntilElsewhere = "valid-until-elsewhere"
    case expired = "expired"
    case expiredElsewhere = "expired-elsewhere"
    case ruleMayHaveChanged = "rule-may-have-changed"
    case contactsMayHaveChanged = "contacts-may-have-changed"
    case notAdvice = "not-advice"
    case notAdviceElsewhere = "not-advice-elsewhere"
    case noLegalReview = "no-legal-review"
    case legalReview = "legal-review"
    case writtenOn = "written-on"
    case asOf = "as-of"
    case wordsTitle = "words-title"
    case sourcesTitle = "sources-title"
    case sourcePlain = "source-plain"
    case sourceTitled = "source-titled"
    case sourceDated = "source-dated"
    case sourceTitledDated = "source-titled-dated"
    case whyLabel = "why-label"
    case needLabel = "need-label"
    case sayLabel = "say-label"
    case contactsLabel = "contacts-label"
    case hazardLabel = "hazard-label"
    case lawyerFirst = "lawyer-first"
    case itemSources = "item-sources"
    case ownCaution = "own-caution"
    case sourceQuoted = "source-quoted"
    case seenOn = "seen-on"
    case seenOnSeveral = "seen-on-several"
    case seenUndatedSeveral = "seen-undated-several"
    case seenUndated = "seen-undated"
    case seenQuoted = "seen-quoted"
    case seenQuotedUndated = "seen-quoted-undated"
    case expiresOn = "expires-on"
    case audienceInside = "audience-inside"
    case audienceAbroad = "audience-abroad"
    case phoneUnverified = "phone-unverified"
    case webUnverified = "web-unverified"
    case contactVerified = "contact-verified"
    case hoursAlways = "hours-always"
    case hoursWeekly = "hours-weekly"
    case hoursOneDay = "hours-one-day"
    case hoursExceptHolidays = "hours-except-holidays"
    case hoursElsewhere = "hours-elsewhere"
    case hoursElsewhereUntil = "hours-elsewhere-until"
    case contactLanguages = "contact-languages"
    case contactFromAbroad = "contact-from-abroad"
    case webFromAbroad = "web-from-abroad"
    case termAlso = "term-also"
    case termAvoid = "term-avoid"
    case termAvoidItem = "term-avoid-item"
    case termExample = "term-example"
    case termNot = "term-not"
    case termSeeAlso = "term-see-also"
    case termOurs = "term-ours"
    case termInOtherLanguage = "term-in-other-language"
    case glossaryTitle = "glossary-title"
    case glossarySummary = "glossary-summary"
    case glossaryTerms = "glossary-terms"
    case disagreementOurs = "disagreement-ours"
    case withdrawnItem = "withdrawn-item"
    case goneItem = "gone-item"
    case insteadOf = "instead-of"
    case disagreementOther = "disagreement-other"
}
