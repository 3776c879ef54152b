import GlosaCatalog
import GlosaICU
import MessageFormat

/// What stands before everything else in a document, with the day until which it holds, if it has one: in about twenty
/// words, who wrote it, who has reviewed it, and that it is no advice. A translation that is in work as a whole says so; a
/// story on whose publication nobody has decided says that it is a preview. What is no guidance says on which day it was
/// written.
enum HeadNotices {
    /// The last day of something with the sentence that says it, or that it has passed; nil for what does not expire.
    static func validity(_ until: CivilDate?, _ composer: inout Composer, _ kind: DocumentKind) -> Document.Validity? {
        guard let until, let date = DateValue(until) else { return nil }
        let isPast = composer.isPast(until)
        let text: InterfaceMessage =
            switch (isPast, kind.givesInstructions) {
            case (true, true): .expired
            case (true, false): .expiredElsewhere
            case (false, true): .validUntil
            case (false, false): .validUntilElsewhere
            }
        return Document.Validity(
            until: until,
            notice: Document.Notice(
                kind: isPast ? .expired : .validUntil, text: composer.interface(text, ["date": .date(date)])))
    }

    /// The notices that do not hang on a day.
    static func make(
        _ composer: inout Composer, _ kind: DocumentKind, of document: String, translation: TranslationState? = nil
    ) -> [Document.Notice] {
        var notices: [Document.Notice] = []
        if kind.awaitsDecision, composer.catalog.project.storyPublished == nil {
            notices.append(Document.Notice(kind: .preview, text: composer.interface(.storyPreview)))
        }
        if let translation {
            notices.append(
                Document.Notice(kind: .translation, text: composer.translationLine(ofAll: translation)))
        }
        // What tells people what to do says the rest in its foot: the first action is to be near.
        if kind.givesInstructions {
            notices.append(Document.Notice(kind: .legalReview, text: review(&composer, kind, document)))
            notices.append(Document.Notice(kind: .notAdvice, text: composer.interface(.notAdvice)))
            return notices
        }
        notices.append(Document.Notice(kind: .notAdvice, text: composer.interface(.notAdviceElsewhere)))
        if let date = DateValue(composer.catalog.project.written) {
            notices.append(
                Document.Notice(kind: .written, text: composer.interface(.writtenOn, ["date": .date(date)])))
        }
        return notices
    }

    /// The origin of the texts, where a machine has a part in it, and the lawyer who reviewed them, if any. The origin of
    /// texts that nobody recorded is not claimed.
    private static func review(
        _ composer: inout Composer, _ kind: DocumentKind, _ document: String
    ) -> [Inline] {
        let review = legalReview(&composer)
        switch composer.catalog.origin(of: document, kind, in: composer.locale) {
        case .machine: return composer.interface(.writtenByMachine) + [.text(" ")] + review
        case .machineEdited: return composer.interface(.editedByPerson) + [.text(" ")] + review
        case .human, nil: return review
        }
    }

    private static func legalReview(_ composer: inout Composer) -> [Inline] {
        guard let review = composer.catalog.project.legalReview, let date = DateValue(review.on) else {
            return composer.interface(.noLegalReview)
        }
        return composer.interface(
            .legalReview, ["by": .string(review.by), "role": .string(review.role), "date": .date(date)])
    }
}
