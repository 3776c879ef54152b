/// True where placeholders are set apart from the text around them with bidirectional controls.
public enum BidiIsolation: Hashable, Sendable {
    /// The specification's default: a value that is known to run as the message does stays as it is when that is left
    /// to right; any other stands between an isolate and U+2069. See UTS #35 part 9, "Handling Bidirectional Text".
    case standard
    /// No controls: for addresses, terminals, and renderers that isolate with markup.
    case none

    /// The text that stands before a value that runs so; nil when it is not isolated.
    ///
    /// - Parameter isIsolated: Whether `u:dir` asked for isolation.
    func control(before direction: MessageDirection, isIsolated: Bool, in setting: FormattingSetting)
        -> IsolationControl?
    {
        guard self == .standard, isIsolated || direction != .leftToRight || setting.direction != .leftToRight else {
            return nil
        }
        switch direction {
        case .leftToRight: return .leftToRight
        case .rightToLeft: return .rightToLeft
        case .unknown: return .firstStrong
        }
    }
}
