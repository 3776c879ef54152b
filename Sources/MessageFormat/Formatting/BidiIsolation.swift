/// Whether placeholders are set apart from the text around them with bidirectional controls.
public enum BidiIsolation: Hashable, Sendable {
    /// The specification's default: a value that is known to run as the message does stays as it is when that is left
    /// to right; any other stands between an isolate and U+2069. See UTS #35 part 9, "Handling Bidirectional Text".
    case standard
    /// No controls: for addresses, terminals, and renderers that isolate with markup.
    case none
}
