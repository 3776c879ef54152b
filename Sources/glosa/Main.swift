import ArgumentParser
import Glibc

/// Runs the command line, with the exit status that the documentation promises: 0 fine; 1 the catalog falls short;
/// 2 usage, a missing file, the environment.
@main
enum Main {
    static func main() async {
        Terminal.guardStreams()
        do {
            try await run()
        } catch let failure as CommandFailure {
            Terminal.complain("error: \(failure.message)")
            exit(failure.status)
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch {
            Terminal.complain(Glosa.fullMessage(for: error))
            exit(2)
        }
    }

    /// The command that the arguments name. Parsed by itself, it costs no tree of all commands; whatever is not simply
    /// that command, such as a mistake or a wish for help, is left to the whole.
    private static func command() throws -> any ParsableCommand {
        let arguments = CommandLine.arguments.dropFirst()
        if let name = arguments.first,
            let kind = Glosa.configuration.subcommands.first(where: { $0.configuration.commandName == name }),
            kind.configuration.subcommands.isEmpty,
            let command = try? kind.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == kind
        {
            return command
        }
        return try Glosa.parseAsRoot()
    }

    private static func run() async throws {
        // The arguments are read from /proc; a program always has one, its name.
        guard !CommandLine.arguments.isEmpty else {
            throw CommandFailure("no arguments can be read here, and nothing was done: /proc is not mounted")
        }
        do {
            var command = try Self.command()
            let kind = type(of: command)
            if !kind.configuration.subcommands.isEmpty {
                // A command that only holds others does nothing by itself, and help is no result that was asked for.
                Terminal.complain(Glosa.helpMessage(for: kind))
                throw ExitCode(2)
            }
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch  where Glosa.exitCode(for: error) == .success {
            // Help, the version and scripts for a shell come as errors that are none.
            try Terminal.writeLine(VersionReport.completing(Glosa.fullMessage(for: error)))
        } catch  where CommandLine.arguments.dropFirst().first == "version" {
            throw CommandFailure("there is no command `version`; did you mean `glosa --version`?")
        } catch {
            throw CommandName.failure(in: Array(CommandLine.arguments.dropFirst())) ?? error
        }
    }
}
