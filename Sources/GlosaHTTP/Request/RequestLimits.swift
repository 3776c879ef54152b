/// How large a request may be. A site of files needs little of a reader, and whoever sends more is asked for less before
/// it costs anything.
package struct RequestLimits: Sendable {
    /// Bytes of the whole head; more is answered with 431.
    package var head = 16 * 1024
    /// Bytes of what is asked for; more is answered with 414.
    package var target = 8 * 1024
    /// Fields of the head; more is answered with 431.
    package var fields = 100
    /// Bytes of content, which is read and thrown away; more is answered with 413.
    package var content = 16 * 1024

    /// Limits that every browser keeps.
    package init() {}
}
