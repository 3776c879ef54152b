extension InterfaceMessage {
    /// The variables that the program gives to the message. A message shows all of them that are required.
    package var variables: [InterfaceVariable] {
        switch self {
        case .validUntil, .validUntilElsewhere, .expired, .expiredElsewhere, .writtenOn, .expiresOn, .withdrawnItem,
            .changedItem, .until, .pictureHolds, .pictureReplaced,
            .goneItem, .reviewedOn:
            [.date()]
        case .legalReview: [.text("by"), .text("role"), .date()]
        case .contactVerified: [.text("by"), .date()]
        // "day" for a whole day, "month" for less.
        case .asOf, .readingDay, .seenOn, .seenOnSeveral, .seenQuoted, .sourceCopyOf, .sourceAsToldOn:
            [.date(), .text("precision").ifWanted]
        case .sourcePlain: [.text("publisher")]
        case .sourceTitled: [.text("publisher"), .text("title")]
        case .sourceDated: [.text("publisher"), .date()]
        case .sourceTitledDated: [.text("publisher"), .text("title"), .date()]
        case .sourceWhere: [.text("where")]
        case .attributedTo: [.text("names")]
        case .citedSource, .backToCitation, .spokenStep: [.number("number")]
        case .backTo, .termAvoidItem: [.text("words")]
        case .sourcesDisagree: [.text("fact")]
        // A language without plurals says the same of one and of many.
        case .phoneUnverified, .webUnverified, .emailUnverified, .glossarySummary, .glossaryHeard, .glossaryTerms:
            [.number("count").ifWanted]
        case .hoursWeekly:
            [.text("first-day"), .text("last-day"), .text("from"), .text("to"), .text("zone")]
        case .hoursOneDay:
            [.text("first-day"), .text("last-day").ifWanted, .text("from"), .text("to"), .text("zone")]
        case .hoursElsewhere: [.text("from"), .text("to"), .text("place")]
        case .hoursElsewhereUntil: [.text("from"), .text("to"), .text("place"), .date("until")]
        case .hoursMoreWeekly: [.text("first-day"), .text("last-day"), .text("from"), .text("to")]
        case .hoursMoreOneDay: [.text("first-day"), .text("last-day").ifWanted, .text("from"), .text("to")]
        case .hoursElsewhereWeekly, .hoursReadersWeekly:
            [.text("first-day"), .text("last-day"), .text("from"), .text("to"), .text("place")]
        case .hoursElsewhereWeeklyUntil, .hoursReadersWeeklyUntil:
            [.text("first-day"), .text("last-day"), .text("from"), .text("to"), .text("place"), .date("until")]
        case .hoursElsewhereOneDay, .hoursReadersOneDay:
            [.text("first-day"), .text("from"), .text("to"), .text("place")]
        case .hoursElsewhereOneDayUntil, .hoursReadersOneDayUntil:
            [.text("first-day"), .text("from"), .text("to"), .text("place"), .date("until")]
        // `days` is "one", "several" or "all" of the week.
        case .hoursNextDay:
            [.text("time"), .text("days").ifWanted, .text("first-day").ifWanted, .text("last-day").ifWanted]
        // Days with their dates and times, which a script puts in.
        case .hoursClosed: [.text("now").ifWanted, .text("opens")]
        // The dates are empty where `count` is 0.
        case .hoursExceptHolidays:
            [.text("country").ifWanted, .number("count").ifWanted, .text("dates").ifWanted]
        case .contactExtension: [.text("digits")]
        case .contactMenu: [.text("language"), .text("digits")]
        case .contactLanguages: [.text("languages")]
        case .termInOtherLanguage: [.text("language")]
        case .disagreementOurs: [.fact("value")]
        case .disagreementOther: [.text("source")]
        case .termPageTitle, .wholeTitle, .readOn: [.text("title")]
        // The title of the project.
        case .homeTitle, .siteTagline, .everythingTitle, .everythingSummary: [.text("title").ifWanted]
        case .wholeSummary: [.text("summary")]
        case .timelineYear: [.date("year"), .number("count")]
        case .licence: [.text("publisher"), .text("licence")]
        case .spokenDollars: [.text("amount")]
        case .spokenAgain: [.text("number")]
        case .ruleMayHaveChanged, .contactsMayHaveChanged, .translationDraft, .translationStale, .translationDraftAll,
            .storyPreview,
            .translationStaleAll, .notAdvice, .notAdviceElsewhere, .noLegalReview,
            .writtenByMachine, .editedByPerson, .wordsTitle, .sourcesTitle, .whyLabel, .needLabel, .sayLabel,
            .contactsLabel, .hazardLabel, .warningsInFull, .lawyerFirst,
            .provenanceLabel, .howWeKnow, .endnotes, .itemSources, .ownCaution, .tableSources, .seenUndated,
            .seenQuotedUndated, .seenUndatedSeveral,
            .sourceCopy, .sourceAsTold,
            .audienceInside, .audienceAbroad, .hoursAlways, .contactFromAbroad, .webFromAbroad,
            .contactMachine, .contactInsideOnly, .contactDoesNotFind, .contactDoesNotMessage,
            .glossaryTitle, .termAlso, .termAvoid, .termExample, .termNot, .termSeeAlso, .termOurs, .skipLink,
            .contents, .documents, .allParts, .nextPart, .formats, .formatWhole, .formatPdf, .formatText,
            .formatListening, .formatEverything, .formatJson, .share, .shareWhatsapp, .shareSms, .shareButton,
            .chatSource, .listen, .choose, .formatPicture, .nothingStored, .searchLabel, .searchCount, .searchNone,
            .searchTitle, .searchSummary, .searchField, .searchNothing, .searchNear, .searchPart, .searchStep,
            .searchWord, .searchHelp, .spokenAvoid,
            .spokenPlus, .spokenDot, .spokenSlash, .spokenHyphen, .spokenAt, .insteadOf, .notFoundTitle, .notFoundText:
            []
        }
    }
}
