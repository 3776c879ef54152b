import ArgumentParser
import Glibc

/// Runs the command line, with the exit status that the documentation promises: 0 fine; 1 the catalog falls short;
/// 2 usage, a missing file, the environment.
@main
enum Main {
    static func main() async {
        Terminal.holdStreams()
        do {
            var command = try Glosa.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            Terminal.complain("error: \(failure.message)")
            exit(failure.status)
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch {
            let text = Glosa.fullMessage(for: error)
            if Glosa.exitCode(for: error) == .success {
                print(text)
                exit(0)
            }
            Terminal.complain(text)
            exit(2)
        }
    }
}
