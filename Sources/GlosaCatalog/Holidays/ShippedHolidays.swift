import FoundationEssentials
import GlosaDiagnostics

/// The calendars of holidays that ship with the program, in the form of a project's own.
enum ShippedHolidays {
    /// By the country's code.
    static let calendars: EntryTable<HolidayCalendar> = read.calendars

    /// The findings of reading the program's own file: none, which a test holds.
    static var diagnostics: [Diagnostic] { read.diagnostics }

    private static let read: (calendars: EntryTable<HolidayCalendar>, diagnostics: [Diagnostic]) = {
        let sink = DiagnosticSink()
        let file = CatalogText.read(
            Data(PackageResources.holidays_yaml), path: "holidays.yaml of the program", sink: sink)
        let calendars: EntryTable<HolidayCalendar>? = file?.table(sink: sink) { entry, node, sink in
            HolidaysFile.read(entry, node, needsSources: false, sink: sink)
        }
        return (calendars ?? EntryTable(), sink.diagnostics)
    }()
}
