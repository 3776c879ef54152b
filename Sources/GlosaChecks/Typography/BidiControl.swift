import GlosaDiagnostics
import GlosaText

/// A control that changes the order in which text is shown, so that it reads otherwise than it is stored.
struct BidiControl: MessageCheck {
    var id: String { "bidi-control" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.markKinds.contains(.unusual) else { return }
        for text in unit.patterns {
            for mark in text.marks {
                guard Self.isControl(mark.scalar) || (Self.isMark(mark.scalar) && !isNeeded(unit)) else { continue }
                findings.report(
                    self, unit, at: text.sourceRange(mark.offset..<mark.offset + mark.scalar.utf8.count),
                    "here stands \(CodePoint.name(mark.scalar)), which changes the order in which the text is shown",
                    help: "delete it; direction is the program's to set", replacement: "")
            }
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200E || scalar.value == 0x200F || scalar.value == 0x061C
    }

    /// Languages that are written from right to left need marks beside numbers and Latin names.
    private func isNeeded(_ unit: CheckedUnit) -> Bool { unit.locale.settings.direction == .rightToLeft }
}
