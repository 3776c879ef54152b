import ArgumentParser
import GlosaSigning
import GlosaVerifying

/// Says whether a bundle is what its publisher signed.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Says whether a copy of the data for other sites is what its publisher signed.",
        discussion: """
            Compares every file with the signed manifest, and says which were altered, added or are missing. Refuses a \
            copy whose day has passed.

            Exit status: 0 all is as it was signed; 1 it is not, or its day has passed; 2 wrong usage, or it cannot be \
            read.
            """)

    @Argument(
        help: ArgumentHelp("The folder of a site or of its `api`, or its address (https).", valueName: "dir|url"))
    var place: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The publisher's public key. Without it, anybody can have made the manifest too.", valueName: "file"))
    var key: String?

    @OptionGroup var clock: ClockOptions

    func run() async throws {
        let key = try key.map(KeyFile.verifyingKey)
        let verifier = BundleVerifier(key: key, today: try clock.day().iso)
        let report: BundleVerifier.Report
        do throws(BundleReadError) {
            report = try await verify(verifier)
        } catch {
            throw CommandFailure(error.description)
        }
        for problem in report.problems { try Terminal.write("\(problem)\n") }
        guard report.problems.isEmpty else {
            let count = report.problems.count
            throw CommandFailure(
                "`\(place)` is not to be used: \(count) \(count == 1 ? "thing is" : "things are") wrong", status: 1)
        }
        let until = report.expiresOn.map { ", all to be relied on until \($0)" } ?? ""
        let count = "\(report.files) \(report.files == 1 ? "file" : "files")"
        try Terminal.write(
            report.isSigned
                ? "\(place): \(count) as they were signed\(until)\n"
                : "\(place): \(count) fit the manifest\(until); nobody's signature was checked: name a key with --key\n"
        )
    }

    private func verify(_ verifier: BundleVerifier) async throws(BundleReadError) -> BundleVerifier.Report {
        guard place.hasPrefix("https://") || place.hasPrefix("http://") else {
            return try await verifier.verify(FolderSource(folder: place))
        }
        return try await VerifyAddress.verify(place, with: verifier)
    }
}
