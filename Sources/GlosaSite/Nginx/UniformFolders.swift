/// Finds the folders in which files are alike, so that a server can be told of a folder instead of every file.
struct UniformFolders<Value: Hashable> {
    /// A folder, with a final slash, or a file; and what is true of all in it. Nil takes a file out of its folder.
    struct Place {
        var path: String
        var value: Value?
    }

    private let hasExceptions: Bool
    private var folders: [String: UniformFolders] = [:]
    private var files: [String: Value] = [:]
    private var values: Set<Value> = []
    private var count = 0
    private var silent: [String] = []

    /// Few places that say of each file of `values` what is true of it, and nothing of a file with nil.
    ///
    /// - Parameter hasExceptions: Whether a folder may be told with a few files in it of which nothing is true.
    static func places(_ values: [(path: String, value: Value?)], hasExceptions: Bool = false) -> [Place] {
        var root = UniformFolders(hasExceptions)
        for (path, value) in values { root.add(path, path.split(separator: "/")[...], value) }
        // The root itself is no folder: what will be added there is not known.
        return root.inner(at: "").sorted { $0.path < $1.path }
    }

    private init(_ hasExceptions: Bool) { self.hasExceptions = hasExceptions }

    private mutating func add(_ path: String, _ rest: ArraySlice<Substring>, _ value: Value?) {
        guard let first = rest.first else { return }
        if let value {
            values.insert(value)
            count += 1
        } else {
            silent.append(path)
        }
        if rest.count == 1 {
            files[String(first)] = value
        } else {
            folders[String(first), default: UniformFolders(hasExceptions)].add(path, rest.dropFirst(), value)
        }
    }

    private func places(at path: String) -> [Place] {
        guard values.count == 1, silent.isEmpty || (hasExceptions && silent.count < count) else {
            return inner(at: path)
        }
        return [Place(path: path, value: values.first)] + silent.map { Place(path: $0, value: nil) }
    }

    private func inner(at path: String) -> [Place] {
        folders.flatMap { $0.value.places(at: "\(path)\($0.key)/") }
            + files.map { Place(path: path + $0.key, value: $0.value) }
    }
}
