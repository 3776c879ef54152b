import GlosaICU
import MessageFormat

/// What stands before everything else in a document. Everything says that it is no advice, and on which day it was
/// written; guidance says until when it holds, too, and who has reviewed it.
enum HeadNotices {
    static func make(
        _ composer: inout Composer, validUntil: CivilDate?, isGuidance: Bool
    ) -> [Document.Notice] {
        var notices: [Document.Notice] = []
        if let date = validUntil.flatMap({ DateValue($0) }) {
            notices.append(
                Document.Notice(kind: .validUntil, text: composer.interface(.validUntil, ["date": .date(date)])))
        }
        if isGuidance {
            notices.append(Document.Notice(kind: .notAdvice, text: composer.interface(.notAdvice)))
            notices.append(Document.Notice(kind: .legalReview, text: legalReview(&composer)))
        } else {
            notices.append(Document.Notice(kind: .notAdvice, text: composer.interface(.notAdviceElsewhere)))
        }
        if let date = DateValue(composer.catalog.project.written) {
            notices.append(
                Document.Notice(kind: .written, text: composer.interface(.writtenOn, ["date": .date(date)])))
        }
        return notices
    }

    private static func legalReview(_ composer: inout Composer) -> [Inline] {
        guard let review = composer.catalog.project.legalReview, let date = DateValue(review.on) else {
            return composer.interface(.noLegalReview)
        }
        return composer.interface(
            .legalReview, ["by": .string(review.by), "role": .string(review.role), "date": .date(date)])
    }
}
