import ArgumentParser
import GlosaDiagnostics

/// The words of the command line that name commands.
enum CommandName {
    /// The failure of a name that no command has; nil where every name is one.
    static func failure(in words: [String]) -> CommandFailure? {
        var command: any ParsableCommand.Type = Glosa.self
        for word in words {
            let inner = command.configuration.subcommands
            guard !inner.isEmpty, !word.hasPrefix("-") else { return nil }
            if let next = inner.first(where: { $0._commandName == word }) {
                command = next
                continue
            }
            if word == "help" { return nil }
            let meant = NearMiss.question(word, among: inner.map { $0._commandName })
            return CommandFailure(
                "there is no command `\(word)`" + (meant.isEmpty ? "; `glosa --help` lists them" : meant))
        }
        return nil
    }
}
