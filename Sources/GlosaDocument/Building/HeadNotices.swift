import GlosaCatalog
import GlosaICU
import MessageFormat

/// What stands before everything else in a document. Everything says that it is no advice, and on which day it was
/// written; a translation that is in work as a whole says so; guidance says until when it holds, too, and who has
/// reviewed it.
enum HeadNotices {
    static func make(
        _ composer: inout Composer, _ kind: DocumentKind, of document: String, translation: TranslationState? = nil
    ) -> [Document.Notice] {
        var notices: [Document.Notice] = []
        if let date = composer.validUntil.flatMap({ DateValue($0) }) {
            if composer.isPast(composer.validUntil) {
                let text: InterfaceMessage = kind.givesInstructions ? .expired : .expiredElsewhere
                notices.append(Document.Notice(kind: .expired, text: composer.interface(text, ["date": .date(date)])))
            } else {
                let text: InterfaceMessage = kind.givesInstructions ? .validUntil : .validUntilElsewhere
                notices.append(
                    Document.Notice(kind: .validUntil, text: composer.interface(text, ["date": .date(date)])))
            }
        }
        if let translation {
            notices.append(
                Document.Notice(kind: .translation, text: composer.translationLine(ofAll: translation)))
        }
        if kind.givesInstructions {
            notices.append(Document.Notice(kind: .notAdvice, text: composer.interface(.notAdvice)))
            notices.append(Document.Notice(kind: .legalReview, text: review(&composer, kind, document)))
        } else {
            notices.append(Document.Notice(kind: .notAdvice, text: composer.interface(.notAdviceElsewhere)))
        }
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
