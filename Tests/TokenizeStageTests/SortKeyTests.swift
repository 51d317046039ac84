import ColumbusTestSupport
import Testing

@testable import TokenizeStage

@Suite struct SortKeyTests {
  /// By the number, and what is equal in the order in which it stood.
  @Test(arguments: [0, 1, 2, 100, 5000]) func sortsAsTheStandardLibraryDoes(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    var keys = (0..<count).map { i in
      // Short words end in zeros, and many begin alike.
      let shift = UInt64.random(in: 0...2, using: &generator) * 27
      let start = UInt64.random(in: 0..<400, using: &generator) << shift
      return SortKey(start: start, number: i)
    }
    let expected = keys.sorted { ($0.start, $0.number) < ($1.start, $1.number) }
    keys.sortByStart()
    #expect(keys.map(\.start) == expected.map(\.start))
    #expect(keys.map(\.number) == expected.map(\.number))
  }
}
