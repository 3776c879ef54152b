/// The variables that the program gives to the messages of a table, beside its columns. No column has such a name.
package enum TableVariable: String, CaseIterable, Sendable {
    /// In the sentence of a row: the day on which it was read.
    case readOn = "read-on"
    /// At the head: the first of the days on which its rows were read.
    case firstReadOn = "first-read-on"
    /// At the head: the last of them.
    case lastReadOn = "last-read-on"
    /// In the sentence on what is not known: the places that no row answers for.
    case places
}
