/// Something that is wrong with a bundle.
package enum BundleProblem: Hashable, Sendable, CustomStringConvertible {
    /// There is no manifest: it is no bundle, or it is not whole.
    case noManifest
    /// The manifest cannot be read.
    case badManifest(String)
    /// The manifest has no signature, and a key was given.
    case notSigned
    /// The signature is not that of the manifest by the key: one of the three is not the publisher's.
    case badSignature
    /// The day until which some files may be relied on has passed: how many there are, and the first of them.
    case expired(on: String, files: Int, first: String)
    /// A file does not hold what was signed.
    case altered(String)
    /// A file that was signed is not there.
    case missing(String)
    /// A file is there that was not signed.
    case added(String)

    /// A line for whoever ran the command.
    package var description: String {
        switch self {
        case .noManifest: "no manifest: there is no `manifest.json` here, nor in `api/`"
        case .badManifest(let reason): "bad manifest: \(reason)"
        case .notSigned: "not signed: there is no `manifest.sig` beside the manifest"
        case .badSignature: "bad signature: the manifest is not what the owner of this key signed"
        case .expired(let day, let files, let first):
            files == 1
                ? "expired: \(first) was to be relied on until \(day); fetch a newer one"
                : "expired: \(files) files, \(first) among them, were to be relied on until \(day); fetch newer ones"
        case .altered(let path): "altered: \(path)"
        case .missing(let path): "missing: \(path)"
        case .added(let path): "added: \(path)"
        }
    }
}
