import ArgumentParser
import FoundationEssentials
import MessageFormatSuite

extension MessageCommand {
    /// Runs cases of the working group's test schema.
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Runs cases in the MessageFormat working group's test schema.",
            discussion: "Exit status 1 when a case failed.")

        @Argument(help: ArgumentHelp("Test files, or folders of them.", valueName: "file"))
        var files: [String]

        @Option(name: .long, help: "The syntax of the messages: MessageFormat 1 or 2.")
        var syntax: MessageSyntax = .two

        @Option(name: .long, help: "How to print what came of it.")
        var format: ReportFormat = .text

        func run() throws {
            var cases: [SuiteCase] = []
            for path in files { cases += try Self.cases(at: path) }
            guard !cases.isEmpty else {
                throw CommandFailure(
                    "nothing was tested: there is no case in \(files.map { "`\($0)`" }.joined(separator: ", "))")
            }
            let report = SuiteRunner(syntax: syntax).run(cases)
            switch format {
            case .text: try Terminal.writeLine(report.text)
            case .json: try Terminal.write(report.json)
            }
            if !report.failures.isEmpty { throw ExitCode(1) }
        }

        private static func cases(at path: String) throws -> [SuiteCase] {
            try testFiles(at: path).flatMap { file in
                guard let data = FileManager.default.contents(atPath: file) else {
                    throw CommandFailure("cannot read `\(file)`")
                }
                do {
                    return try SuiteCase.cases(in: data, file: file)
                } catch {
                    throw CommandFailure("`\(file)` is not a test file in the working group's schema: \(error)")
                }
            }
        }

        /// The file itself, or every JSON file below a folder, in the order of their names.
        private static func testFiles(at path: String) throws -> [String] {
            var isFolder = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw CommandFailure("there is no file `\(path)`")
            }
            guard isFolder else { return [path] }
            let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
            return try names.flatMap { name -> [String] in
                let inner = "\(path)/\(name)"
                var isInnerFolder = false
                _ = FileManager.default.fileExists(atPath: inner, isDirectory: &isInnerFolder)
                return isInnerFolder ? try testFiles(at: inner) : name.hasSuffix(".json") ? [inner] : []
            }
        }
    }
}

extension MessageSyntax: ExpressibleByArgument {}

/// The way in which a report of tests is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    /// For a person.
    case text
    /// For a program.
    case json
}
