import GlosaCompression
import GlosaSigning

/// Compares a bundle with what was signed: what was altered, added or missing, and whether its day has passed.
///
///     let report = try await BundleVerifier(key: key, today: "2026-11-25").verify(FolderSource(folder: "dist"))
///     report.problems   // [.altered("v1/es/guidance.json")]
package struct BundleVerifier: Sendable {
    private let key: VerifyingKey?
    private let today: String

    /// The outcome of it.
    package struct Report: Sendable {
        /// The mistake.
        package var problems: [BundleProblem]
        /// The number of files that were compared.
        package var files: Int
        /// The first last day among its files: from the next day on, some of them may be relied on no longer.
        package var expiresOn: String?
        /// True where the signature was checked and is right.
        package var isSigned: Bool
    }

    /// A verifier.
    ///
    /// - Parameters:
    ///   - key: The publisher's key; without one, it is only seen whether the files fit the manifest, which anybody can
    ///     make them do.
    ///   - today: The day to reckon with, as `2026-11-25`.
    package init(key: VerifyingKey?, today: String) {
        self.key = key
        self.today = today
    }

    /// Compares every file.
    package func verify(_ source: some BundleSource) async throws(BundleReadError) -> Report {
        var report = Report(problems: [], files: 0, isSigned: false)
        guard let (folder, bytes) = try await manifest(source) else {
            report.problems.append(.noManifest)
            return report
        }
        if let key {
            guard let signature = try await source.bytes(of: "\(folder)\(Self.signature)", limit: 4096) else {
                report.problems.append(.notSigned)
                return report
            }
            // Nothing that such a manifest says is worth reading.
            guard key.isValid(signature, of: bytes) else {
                report.problems.append(.badSignature)
                return report
            }
            report.isSigned = true
        }
        guard let manifest = SignedManifest(bytes) else {
            report.problems.append(.badManifest("it is no manifest of a version that this program knows"))
            return report
        }
        if let outside = manifest.files.first(where: { !$0.isInside }) {
            report.problems.append(.badManifest("`\(outside.path)` is no file of its folder"))
            return report
        }
        // The signed list of a smaller folder is none of the whole: what it lacks would not be missed.
        guard manifest.folder == "api/" else {
            report.problems.append(
                .badManifest("it is that of `\(manifest.folder)` alone; verify the folder `api` or a whole site"))
            return report
        }
        // Days in this form are in the order of their letters.
        report.expiresOn = manifest.files.compactMap(\.expiresOn).min()
        let passed = Dictionary(grouping: manifest.files.filter { ($0.expiresOn ?? today) < today }) {
            $0.expiresOn ?? ""
        }
        for (day, files) in passed.sorted(by: { $0.key < $1.key }) {
            report.problems.append(.expired(on: day, files: files.count, first: files[0].path))
        }
        for file in manifest.files {
            if let problem = try await problem(of: file, at: folder, source) { report.problems.append(problem) }
            report.files += 1
        }
        if let paths = try await source.paths(below: String(folder.dropLast())) {
            // By their bytes: two names may be equal strings and two files.
            let known = Set((manifest.files.map(\.path) + [Self.manifest, Self.signature]).map { Array($0.utf8) })
            for path in paths where !known.contains(Array(path.utf8)) {
                if let problem = try await problem(ofUnlisted: path, known, at: folder, source) {
                    report.problems.append(problem)
                }
            }
        }
        return report
    }

    /// The manifest of the whole, in the folder of a site or in that of the data alone.
    private func manifest(_ source: some BundleSource) async throws(BundleReadError) -> (String, [UInt8])? {
        for folder in ["api/", ""] {
            if let bytes = try await source.bytes(of: "\(folder)\(Self.manifest)", limit: Self.largestManifest) {
                return (folder, bytes)
            }
        }
        return nil
    }

    private func problem(
        of file: SignedManifest.File, at folder: String, _ source: some BundleSource
    ) async throws(BundleReadError) -> BundleProblem? {
        let found: [UInt8]?
        do throws(BundleReadError) {
            found = try await source.bytes(of: folder + file.path, limit: max(0, file.bytes))
        } catch {
            return .altered(file.path)
        }
        guard let found else { return .missing(file.path) }
        return found.count == file.bytes && SHA256Digest(of: found).hexadecimal == file.sha256
            ? nil : .altered(file.path)
    }

    /// A server sends the compressed copy of a file in its place: it must hold the same.
    private func problem(
        ofUnlisted path: String, _ known: Set<[UInt8]>, at folder: String, _ source: some BundleSource
    ) async throws(BundleReadError) -> BundleProblem? {
        let original = String(path.dropLast(3))
        guard path.hasSuffix(".gz"), known.contains(Array(original.utf8)) else { return .added(path) }
        guard let file = try await source.bytes(of: folder + original, limit: Self.largestFile) else {
            // That it is missing is said of itself.
            return nil
        }
        let compressed = try await source.bytes(of: folder + path, limit: Self.largestFile) ?? []
        return Gzip.decompressed(compressed, limit: file.count) == file ? nil : .altered(path)
    }

    private static let largestFile = 64 << 20
    private static let manifest = "manifest.json"
    private static let signature = "manifest.sig"
    private static let largestManifest = 16 << 20
}
