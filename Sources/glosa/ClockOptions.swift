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
            return try plausible(day, as: "`\(today)`")
        }
        guard let given = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }) else {
            guard let day = CivilDate(daysSinceEpoch: time(nil) / 86_400) else {
                throw CommandFailure("the clock of this machine is out of range")
            }
            return day
        }
        // A build that is believed to be of that day must not be of another.
        guard let seconds = Int(given), seconds >= 0, let day = CivilDate(daysSinceEpoch: seconds / 86_400) else {
            throw CommandFailure(
                "SOURCE_DATE_EPOCH is `\(given)`, no number of seconds since 1970: mend it, or unset it")
        }
        return try plausible(day, as: "SOURCE_DATE_EPOCH")
    }

    private func plausible(_ day: CivilDate, as name: String) throws -> CivilDate {
        guard CivilDate.plausibleYears.contains(day.year) else {
            throw CommandFailure("\(name) is a day of \(day.year), and no catalog is of that time")
        }
        return day
    }
}
