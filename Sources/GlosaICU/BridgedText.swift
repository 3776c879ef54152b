import CICU

/// Reads what a function of the bridge writes: at first into room on the stack, and once more into a larger block when
/// the text says that it is longer.
///
/// - Parameter write: Writes at most `capacity` bytes, sets the status and returns how many bytes the text has.
func bridgedText(
    _ operation: String, _ subject: String? = nil,
    _ write: (_ text: UnsafeMutablePointer<CChar>, _ capacity: Int32, _ status: inout Int32) -> Int32
) throws(ICUError) -> String {
    var status: Int32 = 0
    var needed: Int32 = 0
    let short = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer -> String? in
        guard let base = buffer.baseAddress else { return nil }
        needed = write(base, Int32(buffer.count), &status)
        guard status == 0 else { return nil }
        return base.withMemoryRebound(to: UInt8.self, capacity: Int(needed)) {
            String(decoding: UnsafeBufferPointer(start: $0, count: Int(needed)), as: UTF8.self)
        }
    }
    if let short { return short }
    guard status == ICUError.bufferOverflow else {
        throw ICUError(operation: operation, subject: subject, code: status)
    }
    return try longBridgedText(operation, subject, capacity: needed, write)
}

/// Reads a text whose length is known to be at most `capacity` straight into the string's own storage.
func longBridgedText(
    _ operation: String, _ subject: String? = nil, capacity: Int32,
    _ write: (_ text: UnsafeMutablePointer<CChar>, _ capacity: Int32, _ status: inout Int32) -> Int32
) throws(ICUError) -> String {
    var capacity = capacity
    while true {
        var status: Int32 = 0
        var needed: Int32 = 0
        let text = String(unsafeUninitializedCapacity: Int(capacity)) { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return base.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                needed = write($0, Int32(buffer.count), &status)
                return status == 0 ? Int(needed) : 0
            }
        }
        if status == 0 { return text }
        guard status == ICUError.bufferOverflow, needed > capacity else {
            throw ICUError(operation: operation, subject: subject, code: status)
        }
        capacity = needed
    }
}

/// Passes a string's UTF-8 to a function of the bridge without copying it, where Swift stores it as UTF-8.
func withBridgedUTF8<Result>(
    _ text: String, _ body: (_ text: UnsafePointer<CChar>, _ length: Int32) -> Result
) -> Result {
    var text = text
    return text.withUTF8 { bytes in
        // An empty string may have no address, and ICU wants one.
        guard let base = bytes.baseAddress else { return withUnsafePointer(to: 0 as CChar) { body($0, 0) } }
        return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            body($0, Int32(clamping: bytes.count))
        }
    }
}

/// The handle that an `…_open` function returned, or its failure.
func opened(
    _ operation: String, _ subject: String, _ open: (_ status: inout Int32) -> OpaquePointer?
) throws(ICUError) -> OpaquePointer {
    var status: Int32 = 0
    guard let handle = open(&status) else { throw ICUError(operation: operation, subject: subject, code: status) }
    return handle
}
