import FoundationEssentials
import GlosaCompression
import GlosaSigning
import GlosaVerifying
import Testing

@Suite("Verifying a bundle")
struct BundleVerifierTests {
    private let key: SigningKey
    private let bundle: MemorySource

    init() throws {
        key = try SigningKey()
        bundle = try MemorySource.signed(
            ["v1/index.json": "{}\n", "v1/es/guidance.json": "{\"a\":1}\n"],
            expiresOn: ["v1/index.json": "2027-01-21", "v1/es/guidance.json": "2027-01-21"], key)
    }

    private func problems(
        _ source: MemorySource, today: String = "2026-11-25", key: VerifyingKey? = nil
    ) async throws -> [BundleProblem] {
        try await BundleVerifier(key: key ?? self.key.verifyingKey, today: today).verify(source).problems
    }

    @Test("a bundle that is as it was signed has no problem")
    func whole() async throws {
        let report = try await BundleVerifier(key: key.verifyingKey, today: "2027-01-21").verify(bundle)
        #expect(report.problems == [])
        #expect(report.files == 2)
        #expect(report.isSigned)
        #expect(report.expiresOn == "2027-01-21")
    }

    @Test("a site's folder is as good as that of its data")
    func inSite() async throws {
        var site = MemorySource(files: [:])
        for (path, bytes) in bundle.files { site.files["api/\(path)"] = bytes }
        site.files["index.html"] = Array("<p>".utf8)
        #expect(try await problems(site) == [])
    }

    @Test("one altered bit, in every file, is found")
    func altered() async throws {
        for path in ["v1/index.json", "v1/es/guidance.json"] {
            var copy = bundle
            copy.files[path]?[0] ^= 1
            #expect(try await problems(copy) == [.altered(path)])
            copy.files[path] = bundle.files[path].map { $0 + [0] }
            #expect(try await problems(copy) == [.altered(path)])
        }
    }

    @Test("what is missing and what was added is named")
    func missingAndAdded() async throws {
        var copy = bundle
        copy.files["v1/index.json"] = nil
        copy.files["v1/es/other.json"] = []
        #expect(try await problems(copy) == [.missing("v1/index.json"), .added("v1/es/other.json")])
    }

    @Test("a file that nobody signed is not hidden by a name that only looks like a signed one")
    func canonicalEquivalents() async throws {
        let signed = try MemorySource.signed(["v1/K.json": "{}"], key)
        let folder = FileManager.default.temporaryDirectory.appending(path: "glosa-verify-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: "\(folder)/v1", withIntermediateDirectories: true)
        for (path, bytes) in signed.files { try Data(bytes).write(to: URL(filePath: "\(folder)/\(path)")) }
        let verifier = BundleVerifier(key: try key.verifyingKey, today: "2026-11-25")
        #expect(try await verifier.verify(FolderSource(folder: folder)).problems == [])
        try Data("{}".utf8).write(to: URL(filePath: "\(folder)/v1/\u{212A}.json"))
        #expect(try await verifier.verify(FolderSource(folder: folder)).problems.count == 1)
    }

    @Test("another key, another manifest, another signature, and none are refused")
    func signatures() async throws {
        #expect(try await problems(bundle, key: SigningKey().verifyingKey) == [.badSignature])
        var copy = bundle
        copy.files["manifest.json"]?.append(32)
        #expect(try await problems(copy) == [.badSignature])
        copy = bundle
        copy.files["manifest.sig"]?[5] ^= 128
        #expect(try await problems(copy) == [.badSignature])
        copy.files["manifest.sig"] = nil
        #expect(try await problems(copy) == [.notSigned])
        copy.files["manifest.json"] = nil
        #expect(try await problems(copy) == [.noManifest])
    }

    @Test("a compressed copy must unpack to its file")
    func compressed() async throws {
        let text = String(repeating: "{\"a\":1}", count: 100)
        var source = try MemorySource.signed(["v1/a.json": text], key)
        source.files["v1/a.json.gz"] = Gzip.compressed(Array(text.utf8))
        #expect(source.files["v1/a.json.gz"] != nil)
        #expect(try await problems(source) == [])
        source.files["v1/a.json.gz"] = Gzip.compressed(Array(text.utf8.dropLast()))
        #expect(try await problems(source) == [.altered("v1/a.json.gz")])
        source.files["v1/a.json.gz"] = [1, 2, 3]
        #expect(try await problems(source) == [.altered("v1/a.json.gz")])
        source.files["v1/b.json.gz"] = [1]
        #expect(try await problems(source).contains(.added("v1/b.json.gz")))
    }

    @Test("the signed list of a smaller folder does not pass for the whole")
    func otherFolder() async throws {
        let part = try MemorySource.signed(["a.json": "{}"], key, folder: "api/v1/facts/")
        guard case .badManifest? = try await problems(part).first else {
            Issue.record("a part passed for the whole")
            return
        }
    }

    @Test("a bundle with files whose day has passed is refused, whole as it is; each day is named with its files")
    func expired() async throws {
        #expect(
            try await problems(bundle, today: "2027-01-22")
                == [.expired(on: "2027-01-21", files: 2, first: "v1/es/guidance.json")])
        let two = try MemorySource.signed(
            ["v1/a.json": "{}", "v1/b.json": "{}", "v1/c.json": "{}"],
            expiresOn: ["v1/a.json": "2027-01-21", "v1/b.json": "2027-03-01"], key)
        #expect(try await problems(two, today: "2027-01-21") == [])
        let first = BundleProblem.expired(on: "2027-01-21", files: 1, first: "v1/a.json")
        #expect(try await problems(two, today: "2027-03-01") == [first])
        #expect(
            try await problems(two, today: "2027-03-02")
                == [first, .expired(on: "2027-03-01", files: 1, first: "v1/b.json")])
        #expect(first.description == "expired: v1/a.json was to be relied on until 2027-01-21; fetch a newer one")
    }

    @Test(
        "a signed manifest that names files outside its folder makes nothing be read",
        arguments: ["../secret", "/etc/passwd", "v1/../../x", "a//b", "", ".", "v1\\x", "%2e%2e/x"])
    func outside(path: String) async throws {
        let hostile = try MemorySource.signed([path: "x"], key)
        let found = try await problems(hostile)
        #expect(found == [.badManifest("`\(path)` is no file of its folder")])
    }

    @Test("a manifest of another version, or none at all, is not believed")
    func versions() async throws {
        for text in ["{}", "[", "{\"kind\":\"manifest\",\"version\":\"2.0\",\"folder\":\"api/\",\"files\":[]}"] {
            let bytes = Array(text.utf8)
            let source = MemorySource(files: ["manifest.json": bytes, "manifest.sig": try key.signature(of: bytes)])
            guard case .badManifest? = try await problems(source).first else {
                Issue.record("\(text) was believed")
                continue
            }
        }
    }

    @Test("without a key the files are compared, and nobody's signature is claimed")
    func withoutKey() async throws {
        let report = try await BundleVerifier(key: nil, today: "2026-11-25").verify(bundle)
        #expect(report.problems == [])
        #expect(!report.isSigned)
    }
}

/// A bundle in memory.
private struct MemorySource: BundleSource {
    var files: [String: [UInt8]]

    static func signed(
        _ files: [String: String], expiresOn: [String: String] = [:], _ key: SigningKey, folder: String = "api/"
    ) throws -> MemorySource {
        let listed = files.sorted { $0.key < $1.key }.map { path, text in
            let bytes = Array(text.utf8)
            return Listed(
                path: path, sha256: SHA256Digest(of: bytes).hexadecimal, bytes: bytes.count, expiresOn: expiresOn[path])
        }
        let manifest = Manifest(
            kind: "manifest", version: "1.0", folder: folder, files: listed)
        let bytes = Array(try JSONEncoder().encode(manifest))
        var all = files.mapValues { Array($0.utf8) }
        all["manifest.json"] = bytes
        all["manifest.sig"] = try key.signature(of: bytes)
        return MemorySource(files: all)
    }

    private struct Manifest: Encodable {
        let kind: String
        let version: String
        let folder: String
        let files: [Listed]
    }

    private struct Listed: Encodable {
        let path: String
        let sha256: String
        let bytes: Int
        let expiresOn: String?
    }

    func bytes(of path: String, limit: Int) async throws(BundleReadError) -> [UInt8]? {
        guard let bytes = files[path] else { return nil }
        guard bytes.count <= limit else { throw BundleReadError(path: path, reason: "too large") }
        return bytes
    }

    func paths(below folder: String) async throws(BundleReadError) -> [String]? {
        folder.isEmpty
            ? files.keys.sorted()
            : files.keys.filter { $0.hasPrefix("\(folder)/") }.map { String($0.dropFirst(folder.count + 1)) }.sorted()
    }
}
