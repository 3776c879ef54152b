import ArgumentParser
import GlosaSigning

/// Makes a pair of keys.
struct KeygenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keygen",
        abstract: "Makes the pair of keys with which a bundle is signed.",
        discussion: """
            The private key is written to FILE, which only you may read, and the public one to FILE.pub. Keep the \
            private one outside the project and off every server: `glosa build --sign FILE` needs it, and nothing else \
            does. What is printed is the public key, as pages of other sites name it.
            """)

    @Argument(help: ArgumentHelp("Where to write the private key; not inside a project.", valueName: "file"))
    var file: String

    func run() throws {
        let key: SigningKey
        do {
            key = try SigningKey()
        } catch {
            throw CommandFailure("no key was made: \(error)")
        }
        let isNew = try KeyFile.write(key, to: file)
        let publicKey = try KeyFile.verifyingKey("\(file).pub")
        try Terminal.write(publicKey.base64URL + "\n")
        if !isNew { Terminal.complain("\(file) was there without its public key, which was made of it.") }
        Terminal.complain("\(file): the private key. \(file).pub: the public one, to give away.")
    }
}
