import Testing

@testable import GlosaICU

@Suite("Bounded cache")
struct BoundedCacheTests {
    @Test("a value is made once while it is in use")
    func madeOnce() {
        let cache = BoundedCache<Int, Int>(capacity: 8)
        var made = 0
        for number in 0..<1_000 {
            _ = cache.value(for: number) { number }
            _ = cache.value(for: -1) {
                made += 1
                return 0
            }
        }
        #expect(made == 1)
    }

    @Test("the cache holds no more than its capacity")
    func bounded() {
        let cache = BoundedCache<Int, Int>(capacity: 8)
        for number in 0..<1_000 {
            _ = cache.value(for: number) { number }
            #expect(cache.count <= 8)
        }
    }

    @Test("a failure is not kept")
    func failure() throws {
        let cache = BoundedCache<Int, Int>(capacity: 8)
        let error = ICUError(operation: "test", code: 1)
        #expect(throws: error) { try cache.value(for: 1) { () throws(ICUError) -> Int in throw error } }
        #expect(cache.value(for: 1) { 2 } == 2)
    }
}
