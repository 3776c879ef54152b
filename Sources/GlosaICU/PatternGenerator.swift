import CICU
import Synchronization

/// Finds a locale's own pattern for the fields that a date shall show.
///
/// To open one costs more than half a millisecond, so each locale has one, which is kept.
final class PatternGenerator: Sendable {
    // The generator keeps state while it searches, so one thread at a time uses it.
    private let handle: Mutex<Handle>
    private let locale: LocaleTag

    private static let cache = BoundedCache<LocaleTag, PatternGenerator>(capacity: 32)

    private init(locale: LocaleTag) throws(ICUError) {
        let pointer = try opened("udatpg_open", locale.identifier) { status in
            cicu_pattern_generator_open(locale.identifier, &status)
        }
        handle = Mutex(Handle(pointer))
        self.locale = locale
    }

    static func shared(locale: LocaleTag) throws(ICUError) -> PatternGenerator {
        try cache.value(for: locale) { () throws(ICUError) in try PatternGenerator(locale: locale) }
    }

    /// The best pattern for a skeleton: `d 'de' MMMM 'de' y` for `yMMMMd` in Spanish.
    func pattern(for skeleton: String) throws(ICUError) -> String {
        try bridgedText("udatpg_getBestPattern", "\(skeleton) (\(locale.identifier))") { text, capacity, status in
            handle.withLock { handle in
                withBridgedUTF8(skeleton) {
                    cicu_pattern_generator_best(handle.pointer, $0, $1, text, capacity, &status)
                }
            }
        }
    }

    /// The one owner of a generator of ICU.
    private struct Handle: ~Copyable, Sendable {
        // Sendable: it is not copyable, and whoever holds it, holds the mutex that it lives in.
        nonisolated(unsafe) let pointer: OpaquePointer

        init(_ pointer: OpaquePointer) { self.pointer = pointer }
        deinit { cicu_pattern_generator_close(pointer) }
    }
}
