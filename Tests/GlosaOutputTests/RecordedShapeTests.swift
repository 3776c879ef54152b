import Foundation
import GlosaICU
import GlosaJSON
import GlosaPublication
import GlosaTestSupport
import Testing

@testable import GlosaOutput

/// What `v1` has promised, one line a promise. The file grows with what is added (RECORD=1 adds, and never takes away):
/// to take a promise away is to break pages of others.
@Suite("The shape of v1, held against its record")
struct RecordedShapeTests {
    private static let file = "\(Repository.root)/Tests/GlosaOutputTests/Recorded/v1.txt"

    @Test("whatever v1 has promised still holds, and whatever it promises now is recorded")
    func promises() throws {
        let recorded = Self.recorded
        let today = Self.today
        let broken = recorded.filter { !today.contains($0) }
        #expect(broken == [], "v1 only ever adds: see VERSIONING.md")
        let missing = today.filter { !recorded.contains($0) }
        guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
            let all = (recorded + missing).sorted()
            try (all.joined(separator: "\n") + "\n").write(toFile: Self.file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(missing.count) new promises")
            return
        }
        #expect(missing == [], "new promises: look at them, then run with RECORD=1")
    }

    @Test("a change that breaks v1 is found", arguments: ["document id required string.identifier", "path index.json"])
    func breaking(promise: String) {
        // The record holds them; a program that no longer made them would fail the test above.
        #expect(Self.recorded.contains(promise))
        #expect(Self.today.contains(promise))
        #expect(!Self.recorded.contains("\(promise)x"))
    }

    private static var recorded: [String] {
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    private static var today: [String] {
        paths + BundleShapes.all.flatMap { shape in shape.fields.flatMap { promises(of: $0, in: shape.name) } }
    }

    /// A key that is there stays there; a type stays, but for lists of what there may be, which may grow.
    private static func promises(of field: FieldDescription, in shape: String) -> [String] {
        let presence = field.isRequired ? "required" : "optional"
        return types(field.type).map { "\(shape) \(field.name) \(presence) \($0)" }
    }

    private static func types(_ type: JSONType) -> [String] {
        switch type {
        case .string(let form): ["string.\(form.rawValue)"]
        case .constant(let text): ["constant.\(text)"]
        case .choice(let texts): texts.map { "choice.\($0)" }
        case .integer(let minimum): ["integer.\(minimum)"]
        case .boolean: ["boolean"]
        case .list(let inner, let isFilled): types(inner).map { "\(isFilled ? "filled-list" : "list").\($0)" }
        case .map(let keys, let inner): types(inner).map { "map.\(keys.rawValue).\($0)" }
        case .shape(let name): ["shape.\(name)"]
        case .anyOf(let names): names.map { "any.\($0)" }
        }
    }

    private static var paths: [String] {
        guard let spanish = try? LocaleTag("es") else { return [] }
        let paths: [BundlePath] = [
            .index, .document("guidance", spanish), .section(document: "guidance", section: "find", spanish),
            .term("cecot"), .fact("freed-on"), .glossary, .changes, .feed(spanish), .linkedData("story", spanish),
            .openAPI, .manifest(.language(spanish)), .signature(.language(spanish)),
        ]
        return (paths + BundleShapes.kinds.map { .schema($0) }).map {
            "path \($0.path.dropFirst(BundlePath.root.count))"
        }
    }
}
