import ArgumentParser

/// The command line.
struct Glosa: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glosa",
        abstract: "Makes guidance that families can read, in every language, out of one catalog of sourced facts.",
        discussion: """
            A project is a folder with Resources (what is true) and locales (what is said, language by language). \
            Every command takes --project; without it, the nearest folder upwards that is a project.

            Exit status: 0 fine; 1 the catalog falls short; 2 wrong usage, a missing file, the environment.
            """,
        version: VersionReport.placeholder,
        subcommands: [
            BuildCommand.self, RenderCommand.self, CheckCommand.self, ShowCommand.self, TermCommand.self,
            FactCommand.self, StatusCommand.self, ReviewCommand.self, ExplainCommand.self, WordsCommand.self,
            MessageCommand.self, PicturesCommand.self, RecordingCommand.self, SchemaCommand.self, KeygenCommand.self,
            VerifyCommand.self,
            ServeCommand.self,
        ])
}
