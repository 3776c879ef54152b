import GlosaDiagnostics

/// Every check, one line each. To add one: its file, its line here, and its specification in `GlosaExplanations`.
package enum CheckList {
    static let message: [any MessageCheck] = [
        // Messages
        EmptyMessage(),
        CommentInText(),
        MissingPlaceholder(),
        ExtraPlaceholder(),
        ChangedPlaceholder(),
        RepeatedPlaceholder(),
        ChangedSelector(),
        UnknownSelectKey(),
        MissingSelectKey(),
        ImpossiblePluralCategory(),
        MissingPluralVariant(),
        IdenticalVariants(),
        LiteralOne(),
        TooManyVariants(),
        StitchedText(),
        ParenthesisedPlural(),
        UnformattableMessage(),
        // Markup
        MissingMarkup(),
        ExtraMarkup(),
        ChangedMarkup(),
        // Facts
        HandwrittenNumber(),
        HandwrittenDate(),
        HandwrittenTelephone(),
        HandwrittenAddress(),
        HandwrittenDuration(),
        ChangedNumber(),
        DeadlineWithoutEvent(),
        // Terms
        UnacceptedRendering(),
        ForbiddenRendering(),
        ChangedUntranslated(),
        // State
        Untranslated(),
        ForeignText(),
        LostNegation(),
        StaleTranslation(),
        DraftTranslation(),
        VoidReview(),
        InconsistentTranslation(),
        // Language
        UnpairedSentenceMark(),
        MixedRegister(),
        WronglyCapitalised(),
        WrongQuotationMark(),
        WrongNumberMark(),
        WrongDateOrder(),
        AvoidedGenderEnding(),
        FalseFriend(),
        MissingAccent(),
        // Typography
        DoubledWord(),
        DoubledSpace(),
        EdgeSpace(),
        ChangedEndPunctuation(),
        UnbalancedBracket(),
        WrongEllipsis(),
        HiddenCharacter(),
        BidiControl(),
        MixedScript(),
        ReplacementCharacter(),
        Mojibake(),
        NotNormalised(),
        TooLong(),
        UnlikelyLength(),
        // Reading
        LongSentence(),
        Shouting(),
        // Retellings
        PointerToNothing(),
        // People
        RejectedWord(),
        ImpliedMembership(),
    ]

    static let locale: [any LocaleCheck] = [
        MissingLocaleData(),
        SpokenAnotherFigure(),
        DeadlineWithoutWords(),
        UnusedMessage(),
        UnmarkedFirstUse(),
        TwoRenderings(),
        MissingTranslation(),
        ExtraMessage(),
        UnknownMessage(),
        CopiedLocale(),
        UnnamedAddress(),
        MissingLanguageName(),
        Unreviewed(),
        UnrecordedOrigin(),
        HardToRead(),
    ]

    static let project: [any ProjectCheck] = [
        UnknownCheck(),
        UnusedDefinition(),
        WrittenSum(),
        ClaimWithoutSource(),
        UnusedSource(),
        SourcesWithOneName(),
        MirrorAsSource(),
        UnofficialDuty(),
        UnmarkedDuty(),
        OwnCautionWithFact(),
        TooManyOwnCautions(),
        ForbiddenContact(),
        OldZoneRules(),
        WordsForAMachine(),
        UnmarkedInsideContact(),
        ShortCodeAloneAbroad(),
        UngroupedTelephone(),
        RetellingWithoutHazard(),
        RetellingWithoutContact(),
        RetellingWithoutAction(),
        UnretoldPart(),
        UnstablePicture(),
        RowWithoutPair(),
        UnansweredPlace(),
        VoidVerification(),
        UnknownReviewer(),
        ChangedValue(),
        ChangedWithoutHistory(),
        UnrecordedValue(),
        NegativeValue(),
        ExchangedDays(),
        SeenAfterToday(),
        ExpiresAfterSources(),
        VolatileWithoutDay(),
        VolatileToday(),
        CheckAgain(),
        Expired(),
        ReviewAgain(),
    ]

    private static let suppression: [any Check] = [UnusedSuppression(), SuppressionWithoutReason()]

    private static let all: [any Check] =
        message.map { $0 as any Check } + locale.map { $0 as any Check } + project.map { $0 as any Check } + suppression

    private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

    /// The id of every check, in the order in which they run.
    package static let ids: [String] = all.map(\.id)

    /// The severity of the findings of a check, where project.yaml does not say otherwise; nil for an unknown id.
    package static func severity(of id: String) -> Severity? { byID[id]?.severity }

    /// True where project.yaml may set the severity of a check.
    package static func canBeAdjusted(_ id: String) -> Bool { byID[id]?.isAdjustable ?? false }

    /// True where a comment may let a finding of a check stand.
    static func canBeIgnored(_ id: String) -> Bool {
        canBeAdjusted(id) && !suppression.contains { $0.id == id }
    }

    /// Whether a check guards a reader's safety: its findings stand, but for exemptions in project.yaml, which translators
    /// do not write.
    static func guardsSafety(_ id: String) -> Bool { byID[id]?.isSafety ?? false }

    /// Checks that tell again, in other words, what the loader has explained on the same line.
    static let repeatsLoader: Set<String> = [
        "unformattable-message", "missing-placeholder", "extra-placeholder", "changed-placeholder", "missing-markup",
        "extra-markup", "changed-markup", "extra-message", "unused-message",
    ]
}
