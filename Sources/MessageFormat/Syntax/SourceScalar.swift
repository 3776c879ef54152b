extension UnsafeBufferPointer<UInt8> {
    /// The scalar whose first byte is at `index`, and how many bytes it takes. The bytes are valid UTF-8.
    @inline(__always)
    func scalar(at index: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(self[index])
        func next(_ offset: Int) -> UInt32 { UInt32(self[index + offset]) & 0x3F }
        return switch first {
        case 0..<0x80: (first, 1)
        case 0..<0xE0: ((first & 0x1F) << 6 | next(1), 2)
        case 0..<0xF0: ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
        default: ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
        }
    }
}

/// The number of a scalar, for the wording of an error.
enum ScalarNumber {
    /// `U+200B`: at least four hexadecimal digits.
    static func name(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
