/// The file `_headers`, by which several hosts of static sites are told the headers of a site.
enum HeadersFile {
    /// The text of the file. No address has two rules: hosts differ in what they make of that.
    static func text(of files: [Site.File]) -> String {
        var addresses: [(String, FileRule)] = []
        var seen: Set<String> = []
        for file in files {
            let rule = file.resource.rule
            let first = file.path.prefix { $0 != "/" }
            let address: String =
                if !rule.folder.isEmpty {
                    file.path.hasPrefix(rule.folder) ? "/\(rule.folder)*" : "/\(file.path)"
                } else {
                    first.count == file.path.count ? "/\(first)" : "/\(first)/*"
                }
            if seen.insert(address).inserted { addresses.append((address, rule)) }
            if file.path == "index.html", seen.insert("/").inserted { addresses.append(("/", rule)) }
        }
        let rules = addresses.sorted { $0.0 < $1.0 }.map { address, rule in
            ([address] + rule.headers.map { "  \($0.name): \($0.value)" }).joined(separator: "\n")
        }
        return rules.joined(separator: "\n") + "\n"
    }
}
