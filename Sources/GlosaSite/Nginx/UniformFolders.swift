/// Finds the folders in which all files are alike, so that a server can be told of a folder instead of every file.
struct UniformFolders<Value: Hashable> {
    /// A folder, with a final slash, or a file; and what is true of all in it.
    struct Place {
        var path: String
        var value: Value
    }

    private var value: Value?
    private var isMixed = false
    private var folders: [String: UniformFolders] = [:]
    private var files: [String: Value] = [:]

    /// The fewest places that say of each file of `values` what is true of it; of a file with nil nothing is said.
    static func places(_ values: [(path: String, value: Value?)]) -> [Place] {
        var root = UniformFolders()
        for (path, value) in values { root.add(path.split(separator: "/")[...], value) }
        // The root itself is no folder: what will be added there is not known.
        return root.inner(at: "").sorted { $0.path < $1.path }
    }

    private init() {}

    private mutating func add(_ path: ArraySlice<Substring>, _ new: Value?) {
        if new == nil || (value != nil && value != new) { isMixed = true }
        value = value ?? new
        guard let first = path.first else { return }
        if path.count == 1 {
            files[String(first)] = new
        } else {
            folders[String(first), default: UniformFolders()].add(path.dropFirst(), new)
        }
    }

    private func places(at path: String) -> [Place] {
        guard isMixed, value != nil else { return value.map { [Place(path: path, value: $0)] } ?? [] }
        return inner(at: path)
    }

    private func inner(at path: String) -> [Place] {
        folders.flatMap { $0.value.places(at: "\(path)\($0.key)/") }
            + files.map { Place(path: path + $0.key, value: $0.value) }
    }
}
