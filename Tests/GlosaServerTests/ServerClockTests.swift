import Testing

@testable import GlosaServer

@Suite("The clock of answers")
struct ServerClockTests {
    @Test(
        "a date is written as RFC 9110 has it",
        arguments: [
            (784_111_777, "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n", "1994-11-06T08:49:37Z"),
            (0, "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\n", "1970-01-01T00:00:00Z"),
            (1_709_251_199, "Date: Thu, 29 Feb 2024 23:59:59 GMT\r\n", "2024-02-29T23:59:59Z"),
        ])
    func date(second: Int, field: String, stamp: String) {
        var clock = ServerClock()
        clock.write(second)
        #expect(String(decoding: clock.dateField, as: UTF8.self) == field)
        #expect(String(decoding: clock.stamp, as: UTF8.self) == stamp)
    }
}
