// Formatting and parsing beside ICU's own C++ MessageFormat, in one process, on the same messages, in Spanish.
// Run with: make benchmark

/// Prints the table.
@main
enum Main {
    static func main() {
        print("nanoseconds of processor time an operation, medians; ours, ICU, ratio, to reach")
        let parsing = ParsingWorkload(count: 100_000)
        let memory = parsing.retainedBytes()
        let workloads: [() -> Comparison?] = [
            Workloads.plain, Workloads.oneVariable, { Workloads.plural(spread: 1) }, { Workloads.plural(spread: 1000) },
            { Workloads.longDate(spread: 1) }, { Workloads.longDate(spread: 365) }, Workloads.selectPlural,
        ]
        for workload in workloads {
            guard let comparison = workload() else {
                print("a workload could not be compared: the two sides say different things")
                continue
            }
            print(comparison.row)
        }
        print(parsing.compare(building: true).row)
        print(parsing.compare(building: false).row)
        print("100,000 parsed messages of \(parsing.averageBytes) bytes on average hold \(memory / 1_000_000) MB")
    }
}
