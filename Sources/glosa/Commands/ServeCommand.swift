import ArgumentParser
import GlosaServer

/// Serves the site.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves the site over HTTP, as a host would: for previews and small sites.",
        discussion: """
            The address goes to standard output as soon as readers can connect, and a line of JSON for each request to \
            standard error: never with a reader's address, or with what was typed after a question mark.

            With --watch, the site is made again when a file of the project changes, and open pages show the new one, or \
            what is wrong.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(
        name: .long,
        help: ArgumentHelp("The address to listen on; 0.0.0.0 for all of this machine's.", valueName: "host"))
    var host = "127.0.0.1"

    @Option(name: .long, help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "number"))
    var port = 8080

    @Flag(name: .long, help: "Make the site again when the project changes, and show it in open pages.")
    var watch = false

    @Flag(name: .long, help: "Write no line for each request.")
    var quiet = false

    @OptionGroup var site: SiteOptions

    @OptionGroup var clock: ClockOptions

    func validate() throws {
        guard (0...65535).contains(port) else {
            throw ValidationError("there is no port \(port): they go from 0 to 65535")
        }
    }

    func run() async throws {
        #if Server
        var settings = ServerSettings(host: host, port: port)
        settings.logsRequests = !quiet
        if watch {
            try await WatchedProject(project: project, site: site, clock: clock).serve(settings)
        } else {
            let made = try await site.makeSound(
                try project.load(), today: try clock.day(), nothing: "nothing is served")
            try await SiteServing.serve(ServedSite(made.site.withEveryTextCompressed()), settings)
        }
        #else
        throw CommandFailure(
            "this `glosa` was built without its server, which takes minutes to compile: run `make serve`, "
                + "or build one that has it with `swift build -c release --traits Server --product glosa`")
        #endif
    }
}
