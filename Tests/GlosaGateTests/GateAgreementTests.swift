import FoundationEssentials
import GlosaCatalog
import GlosaDiagnostics
import GlosaGate
import GlosaICU
import GlosaRandom
import GlosaSite
import Testing

/// What `check` passes, `build` makes, on any day: shown on projects that have lost something.
@Suite("The gate and the builder agree")
struct GateAgreementTests {
    /// Projects in all, for each of the tests: `GATE_TRIALS=2000` in the environment makes it more.
    private static let trials = ProcessInfo.processInfo.environment["GATE_TRIALS"].flatMap { Int($0) } ?? 80
    private static let seeds = 1...8
    private static let hasTenants = FileManager.default.fileExists(atPath: TrialProject.tenantsFolder)

    @Test("on a project with one of everything", .timeLimit(.minutes(60)), arguments: seeds)
    func small(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        try agree(TrialProject.small(), share: 0.4, seed, &random)
    }

    @Test("on projects that are made up", .timeLimit(.minutes(60)), arguments: seeds)
    func generated(seed: Int) throws {
        var random = SeededRandom(seed: 1_000 + UInt64(seed))
        let project = TrialProject.generated(&random)
        let folder = TrialFolder()
        try folder.write(project)
        let verdict = Gate.judge(CatalogLoader.load(folder.path), today: try Self.day(&random))
        #expect(verdict.errors.map { DiagnosticText().print($0) } == [], "what is made up is sound")
        try agree(project, share: 0.4, seed, &random)
    }

    @Test(
        "on the tenants' project", .enabled(if: hasTenants, "it stands in ../shared, and is handed out with it"),
        .timeLimit(.minutes(60)), arguments: seeds)
    func tenants(seed: Int) throws {
        var random = SeededRandom(seed: 2_000 + UInt64(seed))
        try agree(TrialProject.tenants(), share: 0.2, seed, &random)
    }

    /// Removes things from a project, time after time, and holds the gate against the builder.
    ///
    /// - Parameter share: The part of all trials that are this project's.
    private func agree(
        _ sound: TrialProject, share: Double, _ seed: Int, _ random: inout SeededRandom
    ) throws {
        let folder = TrialFolder()
        let rounds = max(1, Int(Double(Self.trials) * share) / Self.seeds.count)
        for round in 1...rounds {
            var project = sound
            let removed = project.removeSome(&random)
            try folder.write(project)
            let day = try Self.day(&random)
            let later = try Self.day(&random)
            let note = Comment(rawValue: "seed \(seed), round \(round), \(day), without \(removed)")
            let loaded = CatalogLoader.load(folder.path)
            let errors = Gate.judge(loaded, today: day).errors
            #expect(errors == Gate.judge(loaded, today: later).errors, note)
            guard errors.isEmpty else { continue }
            let catalog = try #require(loaded.catalog, note)
            let built = try SiteBuilder(catalog: catalog.published, today: day).build()
            #expect(Gate.errors(among: built.diagnostics, in: catalog) == [], note)
            #expect(!built.site.files.isEmpty, note)
        }
    }

    /// A day of the years 2024 to 2037: before everything expires, between, and after.
    private static func day(_ random: inout SeededRandom) throws -> CivilDate {
        // 19,723 is the first of January 2024.
        try #require(CivilDate(daysSinceEpoch: 19_723 + random.next(5_000)))
    }
}
