import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU

/// Says whether a mistake was reported, by the right check and at the right place.
struct Judge {
    let folder: String
    let today: CivilDate
    /// What is found in the catalog as it is.
    let base: Set<String>

    /// What came of a mutant.
    enum Verdict: Equatable {
        /// One of the expected checks reported it where it is.
        case caught
        /// An expected check reported something, and elsewhere.
        case elsewhere
        /// Something was reported, by another check.
        case otherwise([String])
        /// Nothing was reported.
        case missed
    }

    init(folder: String, today: CivilDate) {
        self.folder = folder
        self.today = today
        base = Set(CatalogChecker.check(CatalogLoader.load(folder), today: today).map(Self.key))
    }

    func judge(_ mutant: Mutant) -> Verdict {
        let loaded = CatalogLoader.load(folder, replacing: mutant.files)
        let found = CatalogChecker.check(loaded, today: today).filter { !base.contains(Self.key($0)) }
        let right = found.filter { mutant.expected.contains($0.id) }
        if right.contains(where: { overlaps($0, mutant.place) }) { return .caught }
        if !right.isEmpty { return .elsewhere }
        let others = Set(found.filter { $0.severity >= .warning }.map(\.id))
        return others.isEmpty ? .missed : .otherwise(others.sorted())
    }

    private func overlaps(_ diagnostic: Diagnostic, _ place: SourceSpan) -> Bool {
        guard let span = diagnostic.place?.span, span.file == place.file else { return false }
        return span.start <= place.end && place.start <= span.end
    }

    /// A finding by what does not move when a line is added elsewhere.
    private static func key(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.id)|\(diagnostic.message)|\(diagnostic.place?.span.file ?? "")|\(diagnostic.place?.line ?? "")"
    }
}
