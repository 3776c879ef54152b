import Dispatch
import FoundationEssentials
import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU
import GlosaRandom
import Synchronization

/// The project that mistakes are made in.
enum ProjectPath {
    static let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
    static let loaded = CatalogLoader.load(folder)
    static let catalog: Catalog = {
        guard let catalog = loaded.catalog else { fatalError("no project in \(folder)") }
        return catalog
    }()
}

/// `CheckRecall [PROJECT] [MUTANTS] [SEED]`: makes that many mistakes in the catalog, one at a time, and says how many
/// are reported by the right check at the right place.
@main
enum Main {
    static func main() {
        let count = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 1000 : 1000
        let seed = CommandLine.arguments.count > 3 ? UInt64(CommandLine.arguments[3]) ?? 1 : 1
        let mutants = makeMutants(count, seed)
        guard let today = CivilDate(iso: "2026-11-25") else { return }
        let judge = Judge(folder: ProjectPath.folder, today: today)
        let verdicts = Mutex<[Int: Judge.Verdict]>([:])
        DispatchQueue.concurrentPerform(iterations: mutants.count) { index in
            let verdict = judge.judge(mutants[index])
            verdicts.withLock { $0[index] = verdict }
        }
        report(mutants, verdicts.withLock { $0 })
    }

    /// Mutants in turn of every kind, until there are enough.
    private static func makeMutants(_ count: Int, _ seed: UInt64) -> [Mutant] {
        var random = SeededRandom(seed: seed)
        let subjects = makeSubjects()
        var mutants: [Mutant] = []
        var made: Set<String> = []
        var barren = 0
        while mutants.count < count, barren < Mutation.all.count * 3 {
            for mutation in Mutation.all where mutants.count < count {
                guard let mutant = make(mutation, subjects, &random, &made) else {
                    barren += 1
                    continue
                }
                barren = 0
                mutants.append(mutant)
            }
        }
        return mutants
    }

    private static func makeSubjects() -> [Subject] {
        let catalog = ProjectPath.catalog
        guard let spanish = catalog.locales.first(where: { $0.settings.tag != catalog.project.sourceLocale }),
            let source = catalog.locale(catalog.project.sourceLocale)
        else { return [] }
        let originals = source.allMessages
        return spanish.allMessages.values.sorted { $0.id < $1.id }.compactMap { message in
            originals[message.id].map { Subject(catalog: catalog, message: message, source: $0) }
        }
    }

    /// A mutant that was not made before; nil when many messages were tried in vain.
    private static func make(
        _ mutation: Mutation, _ subjects: [Subject], _ random: inout SeededRandom, _ made: inout Set<String>
    ) -> Mutant? {
        for _ in 0..<4000 {
            guard let subject = subjects.randomElement(using: &random), let change = mutation.make(subject, &random),
                let first = change.edits.first
            else { continue }
            guard made.insert("\(mutation.kind)|\(first)").inserted else { continue }
            guard let files = apply(change.edits) else { continue }
            var place = change.place ?? first.span
            if change.place == nil {
                place.end.column = first.span.start.column + first.replacement.unicodeScalars.count
                place.end.line = first.span.start.line
            }
            return Mutant(
                kind: mutation.kind, expected: mutation.expected, files: files, place: place,
                story: "\(subject.message.id): “\(first.original)” became “\(first.replacement)”")
        }
        return nil
    }

    private static func apply(_ edits: [TextEdit]) -> [String: String]? {
        var files: [String: String] = [:]
        for edit in edits {
            let path = edit.span.file
            guard
                let text = files[path]
                    ?? FileManager.default.contents(atPath: "\(ProjectPath.folder)/\(path)").map({
                        String(decoding: $0, as: UTF8.self)
                    })
            else { return nil }
            let (new, count) = SourceFile(path: path, text: text).applying([edit])
            guard count == 1, new != text else { return nil }
            files[path] = new
        }
        return files
    }

    private static func report(_ mutants: [Mutant], _ verdicts: [Int: Judge.Verdict]) {
        let kinds = Set(mutants.map(\.kind))
        let caught = mutants.indices.count { verdicts[$0] == .caught }
        for kind in Mutation.all.map(\.kind) where kinds.contains(kind) {
            let own = mutants.indices.filter { mutants[$0].kind == kind }
            let right = own.count { verdicts[$0] == .caught }
            print("\(right == own.count ? " " : "*") \(kind): \(right) of \(own.count)")
        }
        print("\nWhat got away:")
        for index in mutants.indices where verdicts[index] != .caught {
            let what: String
            switch verdicts[index] {
            case .elsewhere: what = "reported at another place"
            case .otherwise(let ids): what = "reported as \(ids.joined(separator: ", "))"
            case .missed, .caught, nil: what = "not reported"
            }
            let mutant = mutants[index]
            print("  \(mutant.kind) at \(mutant.place): \(what); \(mutant.story)")
        }
        let percent = mutants.isEmpty ? 0 : Double(caught) / Double(mutants.count) * 100
        print(
            "\n\(mutants.count) mistakes of \(kinds.count) kinds: \(caught) reported by the right check at the right place "
                + "(\((percent * 10).rounded() / 10) %)")
    }
}
