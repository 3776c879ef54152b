import CICU
import Synchronization

/// Finds the boundaries of one kind in one language.
///
/// An iterator of ICU keeps the text that it walks over, so one thread at a time uses it. It costs far more to open than
/// to use, so each kind and language has one, which is kept.
final class BreakIterator: Sendable {
    enum Kind: Int32, Hashable, Sendable {
        case word = 0
        case line = 1
    }

    private struct Key: Hashable {
        let kind: Kind
        let locale: String
    }

    private static let cache = BoundedCache<Key, BreakIterator>(capacity: 32)

    private let handle: Mutex<Handle>

    private init(_ handle: consuming sending Handle) { self.handle = Mutex(handle) }

    /// Calls `found` with each boundary after the start, as a UTF-8 offset, and ICU's rule status.
    ///
    /// - Parameter locale: A BCP 47 tag, or "" for Unicode's own rules.
    static func findBoundaries(
        of text: String, _ kind: Kind, locale: String, _ found: (_ offset: Int, _ rule: Int32) -> Void
    ) throws(ICUError) {
        guard !text.isEmpty else { return }
        guard text.utf8.count <= Int(Int32.max) else {
            throw ICUError(operation: "utext_openUTF8", code: ICUError.unsupported)
        }
        let shared = try cache.value(for: Key(kind: kind, locale: locale)) { () throws(ICUError) in
            BreakIterator(try Handle(kind, locale))
        }
        var status = shared.handle.withLockIfAvailable { $0.walk(text, found) }
        // Another thread has the iterator. To open one more is quicker than to wait for a long text.
        if status == nil { status = try Handle(kind, locale).walk(text, found) }
        if let status, status != 0 { throw ICUError(operation: "ubrk_setUText", subject: locale, code: status) }
    }

    /// The one owner of an iterator of ICU.
    private struct Handle: ~Copyable, Sendable {
        // Sendable: it is not copyable, and it is either a local value or behind the mutex.
        nonisolated(unsafe) private let pointer: OpaquePointer

        init(_ kind: Kind, _ locale: String) throws(ICUError) {
            pointer = try opened("ubrk_open", locale) { cicu_break_iterator_open(kind.rawValue, locale, &$0) }
        }

        deinit { cicu_break_iterator_close(pointer) }

        func walk(_ text: String, _ found: (Int, Int32) -> Void) -> Int32 {
            var status: Int32 = 0
            withBridgedUTF8(text) { bytes, length in
                cicu_break_iterator_set_text(pointer, bytes, length, &status)
                guard status == 0 else { return }
                var rule: Int32 = 0
                while case let offset = cicu_break_iterator_next(pointer, &rule), offset >= 0 {
                    found(Int(offset), rule)
                }
                // The bytes go away now, so ICU must let go of them.
                cicu_break_iterator_set_text(pointer, "", 0, &status)
            }
            return status
        }
    }
}
