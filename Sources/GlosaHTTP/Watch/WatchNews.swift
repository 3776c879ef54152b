import GlosaDiagnostics
import GlosaJSON

/// What pages are told when a watched site was built, or could not be.
package struct WatchNews: Sendable {
    /// The name of the state of the site that is served.
    package var build: String
    /// What keeps a newer one from being served.
    package var problems: [Diagnostic]

    /// News of a state, and of what is wrong in the one that should follow it.
    package init(build: String, problems: [Diagnostic] = []) {
        self.build = build
        self.problems = problems
    }

    /// The news as the script of a page reads it, on one line.
    package var json: String {
        let count = problems.count
        let tree = JSONTree.object([
            "build": .string(build),
            "summary": .string(count == 1 ? "1 error" : "\(count) errors"),
            "problems": .array(problems.prefix(50).map(Self.tree)),
        ])
        return String(JSONTreeWriter.text(of: tree, isIndented: false).dropLast())
    }

    private static func tree(_ problem: Diagnostic) -> JSONTree {
        .object([
            "head": .string(
                "\(problem.severity.rawValue)[\(problem.id)]" + (problem.place.map { " \($0.span)" } ?? "")),
            "message": .string(problem.message), "help": .stringIfAny(problem.help),
        ])
    }
}
