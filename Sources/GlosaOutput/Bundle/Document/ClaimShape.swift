import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// Everything that stands behind a claim, as JSON.
enum ClaimShape {
    /// Every shape of it.
    static let all: [ShapeDescription] = [claim.description, attribution.description]

    static let claim = JSONShape<ClaimSupport>(
        "claim",
        [
            .strings("sources", .identifier, doc: "claim-sources") { $0.sources },
            .list("attributed", attribution) { $0.attributed },
            .optionalChoice("basis") { $0.basis },
            JSONField(
                "states", .list(.choice(Claim.Norm.allCases.map(\.rawValue)), isFilled: false), isRequired: true,
                doc: nil
            ) { support, key, writer in
                writer.key(key)
                writer.strings(support.states.map(\.rawValue))
            },
        ])

    private static let attribution = JSONShape<ClaimSupport.Attribution>(
        "attribution",
        [
            .string("id", .identifier, doc: "attribution-id") { $0.id },
            .string("name", .text, doc: "attribution-name") { $0.name },
        ])

    /// The key that holds the claims of a block's lines, in the order of the lines that have words.
    static func list<Value: Sendable>(_ get: @escaping @Sendable (Value) -> [ClaimLine]) -> JSONField<Value> {
        .list("claims", claim) { value in get(value).filter { $0.line.hasText }.map(\.support) }
    }
}
