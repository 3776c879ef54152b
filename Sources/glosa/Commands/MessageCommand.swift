import ArgumentParser
import GlosaDiagnostics
import GlosaICU
import GlosaJSON
import MessageFormat
import MessageFormatSuite

/// Works on messages by themselves, without a project.
struct MessageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "message", abstract: "Works on messages by themselves, without a project.",
        subcommands: [Format.self, Test.self])

    /// Formats one message.
    struct Format: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Formats a message.",
            discussion: """
                Example: glosa message format 'Son {$n :integer}.' --locale es --set n=1234567
                """)

        @Argument(help: "The message.")
        var pattern: String

        @Option(name: .long, help: ArgumentHelp("The language.", valueName: "tag"))
        var locale: String

        @Option(
            name: .long,
            help: ArgumentHelp("A variable and its value; may be given several times.", valueName: "name=value"))
        var set: [String] = []

        @Option(name: .long, help: "The syntax of the message: MessageFormat 1 or 2.")
        var syntax: MessageSyntax = .two

        @Flag(name: .long, help: "Print the formatted parts as JSON.")
        var parts = false

        func run() throws {
            let tag = try localeTag()
            let message = try parse()
            let formatted = MessageFormatter(
                message, locale: tag, functions: syntax.functions, bidiIsolation: parts ? .standard : .none
            )
            .formatToParts(try arguments())
            if parts {
                try Terminal.write(JSONTreeWriter.report(of: .array(formatted.parts.map(\.tree))))
            } else {
                try Terminal.writeLine(formatted.text)
            }
            // A fallback for data that ICU lacks leaves the message whole.
            for error in formatted.errors {
                report(
                    [(error.name, error.message, error.range)],
                    as: error.kind == .missingLocaleData ? .warning : .error)
            }
            if formatted.errors.contains(where: { $0.kind != .missingLocaleData }) { throw ExitCode(1) }
        }

        private func localeTag() throws -> LocaleTag {
            let tag: LocaleTag
            do throws(LocaleTagError) {
                tag = try LocaleTag(locale)
            } catch {
                throw CommandFailure(
                    error.reason == .malformed
                        ? "`\(locale)` is not a language tag: write one such as es or es-VE" : error.description)
            }
            return tag
        }

        private func parse() throws -> Message {
            let message: Message
            do throws(MessageSyntax.Failure) {
                message = try syntax.parse(pattern)
            } catch {
                report([(error.name, error.message, error.range)])
                throw ExitCode(1)
            }
            let errors = message.validate()
            guard errors.isEmpty else {
                report(errors.map { ($0.name, $0.message, $0.range) })
                throw ExitCode(1)
            }
            return message
        }

        private func arguments() throws -> [String: MessageValue] {
            var arguments: [String: MessageValue] = [:]
            for assignment in set {
                guard let equals = assignment.firstIndex(of: "="), equals > assignment.startIndex else {
                    throw CommandFailure("`--set \(assignment)` has no value: write `--set name=value`")
                }
                arguments[String(assignment[..<equals])] = .string(
                    String(assignment[assignment.index(after: equals)...]))
            }
            return arguments
        }

        private func report(
            _ errors: [(id: String, message: String, range: SourceRange)], as severity: Severity = .error
        ) {
            let file = SourceFile(path: "message", text: pattern)
            Terminal.complain(
                errors.map { error in
                    Diagnostic(
                        severity, error.id, error.message,
                        at: Diagnostic.Place(file.span(ofOffsets: error.range.range), in: file))
                })
        }
    }
}
