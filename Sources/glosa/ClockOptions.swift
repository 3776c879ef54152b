import ArgumentParser
import Glibc
import GlosaICU

/// The day of a command, where that matters.
struct ClockOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The day to reckon with; else SOURCE_DATE_EPOCH, else the clock.", valueName: "yyyy-mm-dd"))
    var today: String?

    /// The day.
    func day() throws -> CivilDate {
        if let today {
            guard let day = CivilDate(iso: today) else {
                throw CommandFailure("`\(today)` is not a day: write it as 2026-11-22")
            }
            return day
        }
        let seconds = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) } ?? time(nil)
        guard let day = CivilDate(daysSinceEpoch: seconds / 86_400) else {
            throw CommandFailure("SOURCE_DATE_EPOCH is out of range")
        }
        return day
    }
}
