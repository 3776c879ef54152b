import FoundationEssentials
import GlosaDiagnostics

/// Compares two states of a project, file by file, and names every value that is not what it was. Nothing that is read can
/// be passed over: it goes by the files, and not by a choice of what counts.
///
///     ProjectComparison.changes(from: "path/to/earlier", to: "path/to/project")
package enum ProjectComparison {
    /// The changes, those that come nearest to a reader's harm first.
    ///
    /// - Parameters:
    ///   - old: A folder with `Resources` and `locales` as they were.
    ///   - new: The project's folder.
    package static func changes(from old: String, to new: String) -> [FileChange] {
        let (before, after) = (ProjectState(folder: old), ProjectState(folder: new))
        let paths = Set(before.files.keys).union(after.files.keys).sorted()
        let guides = after.guides.union(before.guides)
        let messages = paths.flatMap { path in
            changes(at: path, before.files[path], after.files[path], guides: guides)
        }
        let links = after.unread.sorted().map { path in
            FileChange(
                kind: .exemption, subject: path, key: "", old: nil,
                new: "no plain file: what it leads to is not compared", place: Diagnostic.Place(file: path))
        }
        return (needed(messages) + links).sorted { one, other in
            (one.kind.rank, one.place.span.file, one.place.span.start.line)
                < (other.kind.rank, other.place.span.file, other.place.span.start.line)
        }
    }

    /// The changes without records that follow from a change that is told by itself: whoever writes a text records it anew.
    /// A record that says reviewed, and one that nothing else explains, stay.
    private static func needed(_ changes: [FileChange]) -> [FileChange] {
        let told = Set(changes.filter { $0.kind != .review }.flatMap(\.names))
        return changes.filter { change in
            guard change.kind == .review, change.place.span.file.hasSuffix("/review.yaml") else { return true }
            // Who wrote it and who read it is said on pages.
            let claims = ["reviewed", "human"]
            if claims.contains(where: { change.new?.contains($0) == true || change.old?.contains($0) == true }) {
                return true
            }
            guard change.new != nil, change.key.isEmpty || following.contains(change.key) else { return true }
            return !told.contains("\(change.folder)|\(change.subject)")
        }
    }

    /// The keys of a record that follow from what it is of.
    private static let following: Set = ["source", "target", "value", "said", "hash"]

    private static func changes(
        at path: String, _ old: ProjectState.File?, _ new: ProjectState.File?, guides: Set<String>
    ) -> [FileChange] {
        let name = CatalogPath(path)
        guard let shown = new ?? old else { return [] }
        guard shown.isYAML else {
            guard old?.bytes != new?.bytes else { return [] }
            let state = { (file: ProjectState.File?) in file.map { "\($0.bytes.count) bytes" } }
            return [
                FileChange(
                    kind: .file, subject: path, key: "", old: state(old), new: state(new),
                    place: Diagnostic.Place(file: path))
            ]
        }
        var changes: [FileChange] = []
        let isOrdered = path.hasSuffix("/\(DataFile.outline.rawValue).yaml")
        if isOrdered, let old, let new, let moved = NodeComparison.moved(old.keys, new.keys) {
            changes.append(name.change(moved, [], "in another place", "before others", at: new.start, guides))
        }
        for key in shown.order(besides: old) {
            let (before, after) = (old?.entries[key], new?.entries[key])
            if before?.node == nil, after?.node == nil, before?.text == after?.text { continue }
            // What cannot be taken apart is compared as it stands.
            guard before.map({ $0.node != nil }) ?? true, after.map({ $0.node != nil }) ?? true else {
                if before?.text != after?.text {
                    changes.append(
                        name.change(key, [], before?.text, after?.text, at: after?.place ?? shown.start, guides))
                }
                continue
            }
            for difference in NodeComparison.differences(before?.node, after?.node, ordered: isOrdered) {
                let node = difference.node ?? difference.around
                let place = after.map { after in node.map(after.place(of:)) ?? after.place } ?? shown.start
                changes.append(
                    name.change(key, difference.path, difference.old, difference.new, at: place, guides))
            }
        }
        let (silenced, silencing) = (Set((old?.ignored ?? [:]).keys), Set((new?.ignored ?? [:]).keys))
        for comment in silenced.symmetricDifference(silencing).sorted() {
            let place = new?.ignored[comment].map { Diagnostic.Place(file: path, line: $0) } ?? shown.start
            changes.append(
                FileChange(
                    kind: .exemption, subject: path, key: "# ignore", old: old?.ignored[comment].map { _ in comment },
                    new: new?.ignored[comment].map { _ in comment }, place: place))
        }
        return changes
    }
}

extension FileChange.Kind {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension FileChange {
    /// The ids under which a record may stand for what changed.
    fileprivate var names: [String] {
        let inner = key.split(separator: ".").map(String.init)
        let document = subject.split(separator: ".").first.map(String.init) ?? subject
        let ids = [subject] + inner.map { "\(document).\($0)" } + inner.map { "\(subject).\($0)" }
        return ids.map { "\(folder)|\($0)" }
    }

    /// The folder of its file: records of one language say nothing of another's texts.
    fileprivate var folder: String {
        place.span.file.split(separator: "/").dropLast().joined(separator: "/")
    }
}
