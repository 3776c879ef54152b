#if Server
import Glibc
import GlosaServer

/// Serves a site until the command is told to stop.
enum SiteServing {
    /// Prints the address on standard output, and the log on standard error.
    static func serve(_ site: ServedSite, _ settings: ServerSettings) async throws {
        let server = SiteServer(site, settings: settings) { Terminal.log($0) }
        do throws(ServerError) {
            try await server.run { running in
                // A reader of this line that has gone away is no reason not to serve.
                try? Terminal.write("http://\(Self.address(settings.host)):\(running.port)/\n")
            }
        } catch {
            throw CommandFailure(error.description)
        }
    }

    /// An IPv6 address stands in brackets in a URL (RFC 3986, section 3.2.2).
    private static func address(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }
}
#endif
