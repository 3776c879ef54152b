import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics

/// Writes the JSON Schema of a file of a project.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Writes the JSON Schema of a file of a project, for editors.",
        discussion: "Without a file, lists those that have one.")

    @Argument(help: ArgumentHelp("The file, by its name: facts, facts.yaml.", valueName: "file"))
    var file: String?

    func run() throws {
        guard let file else {
            for schema in ProjectFileSchema.all { try Terminal.writeLine("\(schema.name)  \(schema.path)") }
            return
        }
        guard let schema = ProjectFileSchema.named(file) else {
            let names = ProjectFileSchema.all.map(\.name)
            let meant = NearMiss.question(file, among: names)
            throw CommandFailure(
                "there is no schema of `\(file)`"
                    + (meant.isEmpty ? "; there are those of \(names.joined(separator: ", "))" : meant))
        }
        try Terminal.write(schema.text)
    }
}
