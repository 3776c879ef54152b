/// The messages that the program itself puts around a project's content: labels, notices, buttons. Each has its id in
/// interface.yaml as its raw value.
package enum InterfaceMessage: String, CaseIterable, Sendable {
    // What stands at the head of a document
    case validUntil = "valid-until"
    case validUntilElsewhere = "valid-until-elsewhere"
    case expired
    case expiredElsewhere = "expired-elsewhere"
    case ruleMayHaveChanged = "rule-may-have-changed"
    case contactsMayHaveChanged = "contacts-may-have-changed"
    case storyPreview = "story-preview"
    case notAdvice = "not-advice"
    case notAdviceElsewhere = "not-advice-elsewhere"
    case writtenByMachine = "written-by-machine"
    case editedByPerson = "edited-by-person"
    case noLegalReview = "no-legal-review"
    case legalReview = "legal-review"
    case writtenOn = "written-on"
    case asOf = "as-of"
    case translationDraft = "translation-draft"
    case translationStale = "translation-stale"
    case translationDraftAll = "translation-draft-all"
    case translationStaleAll = "translation-stale-all"

    // Words and sources
    case wordsTitle = "words-title"
    case sourcesTitle = "sources-title"
    case sourcePlain = "source-plain"
    case sourceTitled = "source-titled"
    case sourceDated = "source-dated"
    case sourceTitledDated = "source-titled-dated"
    case sourceWhere = "source-where"
    case sourceCopy = "source-copy"
    case sourceCopyOf = "source-copy-of"
    case sourceAsTold = "source-as-told"
    case sourceAsToldOn = "source-as-told-on"
    case citedSource = "cited-source"
    case backTo = "back-to"
    case backToCitation = "back-to-citation"
    case sourcesDisagree = "sources-disagree"

    // Steps of guidance
    case whyLabel = "why-label"
    case needLabel = "need-label"
    case sayLabel = "say-label"
    case contactsLabel = "contacts-label"
    case hazardLabel = "hazard-label"
    case warningsInFull = "warnings-in-full"
    case lawyerFirst = "lawyer-first"
    case provenanceLabel = "provenance-label"
    case itemSources = "item-sources"
    case attributedTo = "attributed-to"
    case ownCaution = "own-caution"
    case tableSources = "table-sources"
    case seenOn = "seen-on"
    case seenOnSeveral = "seen-on-several"
    case seenUndated = "seen-undated"
    case seenQuoted = "seen-quoted"
    case seenQuotedUndated = "seen-quoted-undated"
    case seenUndatedSeveral = "seen-undated-several"
    case expiresOn = "expires-on"
    case readingDay = "reading-day"
    case audienceInside = "audience-inside"
    case audienceAbroad = "audience-abroad"

    // Contacts
    case phoneUnverified = "phone-unverified"
    case webUnverified = "web-unverified"
    case emailUnverified = "email-unverified"
    case contactVerified = "contact-verified"
    case hoursAlways = "hours-always"
    case hoursWeekly = "hours-weekly"
    case hoursOneDay = "hours-one-day"
    case hoursMoreWeekly = "hours-more-weekly"
    case hoursMoreOneDay = "hours-more-one-day"
    case hoursReadersWeekly = "hours-readers-weekly"
    case hoursReadersWeeklyUntil = "hours-readers-weekly-until"
    case hoursReadersOneDay = "hours-readers-one-day"
    case hoursReadersOneDayUntil = "hours-readers-one-day-until"
    case hoursExceptHolidays = "hours-except-holidays"
    case hoursElsewhere = "hours-elsewhere"
    case hoursElsewhereUntil = "hours-elsewhere-until"
    case hoursElsewhereWeekly = "hours-elsewhere-weekly"
    case hoursElsewhereWeeklyUntil = "hours-elsewhere-weekly-until"
    case hoursElsewhereOneDay = "hours-elsewhere-one-day"
    case hoursElsewhereOneDayUntil = "hours-elsewhere-one-day-until"
    case hoursNextDay = "hours-next-day"
    case hoursClosed = "hours-closed"
    case contactMachine = "contact-machine"
    case contactInsideOnly = "contact-inside-only"
    case contactDoesNotFind = "contact-does-not-find"
    case contactDoesNotMessage = "contact-does-not-message"
    case contactExtension = "contact-extension"
    case contactMenu = "contact-menu"
    case contactLanguages = "contact-languages"
    case contactFromAbroad = "contact-from-abroad"
    case webFromAbroad = "web-from-abroad"

    // Glossary
    case glossaryTitle = "glossary-title"
    case glossarySummary = "glossary-summary"
    case glossaryHeard = "glossary-heard"
    case glossaryTerms = "glossary-terms"
    case termAlso = "term-also"
    case termAvoid = "term-avoid"
    case termAvoidItem = "term-avoid-item"
    case termExample = "term-example"
    case termNot = "term-not"
    case termSeeAlso = "term-see-also"
    case termOurs = "term-ours"
    case termInOtherLanguage = "term-in-other-language"

    // What sources disagree on
    case disagreementOurs = "disagreement-ours"
    case disagreementOther = "disagreement-other"

    // Pages
    case siteTagline = "site-tagline"
    case homeTitle = "home-title"
    case skipLink = "skip-link"
    case contents
    case documents
    case allParts = "all-parts"
    case howWeKnow = "how-we-know"
    case endnotes
    case nextPart = "next-part"
    case termPageTitle = "term-page-title"
    case wholeTitle = "whole-title"
    case wholeSummary = "whole-summary"
    case everythingTitle = "everything-title"
    case everythingSummary = "everything-summary"
    case timelineYear = "timeline-year"

    // To keep and to share
    case formats
    case formatWhole = "format-whole"
    case formatPdf = "format-pdf"
    case formatPicture = "format-picture"
    case formatText = "format-text"
    case formatListening = "format-listening"
    case formatEverything = "format-everything"
    case formatJson = "format-json"
    case share
    case shareWhatsapp = "share-whatsapp"
    case shareSms = "share-sms"
    case shareButton = "share-button"
    case chatSource = "chat-source"
    case choose
    case listen
    case until
    case pictureHolds = "picture-holds"
    case pictureReplaced = "picture-replaced"
    case licence
    case nothingStored = "nothing-stored"

    // Search over the glossary
    case searchLabel = "search-label"
    case searchCount = "search-count"
    case searchNone = "search-none"

    // Search over guides and glossary
    case searchTitle = "search-title"
    case searchSummary = "search-summary"
    case searchField = "search-field"
    case searchNothing = "search-nothing"
    case searchNear = "search-near"
    case searchPart = "search-part"
    case searchStep = "search-step"
    case searchWord = "search-word"
    case searchHelp = "search-help"

    // Text made for a voice
    case spokenStep = "spoken-step"
    case spokenAvoid = "spoken-avoid"
    case spokenPlus = "spoken-plus"
    case spokenDot = "spoken-dot"
    case spokenSlash = "spoken-slash"
    case spokenHyphen = "spoken-hyphen"
    case spokenAt = "spoken-at"
    case spokenAgain = "spoken-again"
    case spokenDollars = "spoken-dollars"

    // What other sites show of ours
    case withdrawnItem = "withdrawn-item"
    case changedItem = "changed-item"
    case goneItem = "gone-item"
    case insteadOf = "instead-of"
    case reviewedOn = "reviewed-on"
    case readOn = "read-on"

    // In the place of a page that is not there
    case notFoundTitle = "not-found-title"
    case notFoundText = "not-found-text"
}
