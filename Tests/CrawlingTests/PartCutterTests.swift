import ColumbusTestSupport
import Crawling
import Testing

@Suite("Parts")
struct PartCutterTests {
  /// The names of the parts, each with its threads.
  private func parts(_ threads: [(url: String, pages: Int)]) -> [String: [String]] {
    var cutter = PartCutter()
    var parts: [String: [String]] = [:]
    var name = ""
    for thread in threads {
      name = cutter.take(thread: thread.url, pages: thread.pages) ?? name
      parts[name, default: []].append("\(thread.url) \(thread.pages)")
    }
    return parts
  }

  private func threads(_ count: Int, _ generator: inout SeededGenerator) -> [(
    url: String, pages: Int
  )] {
    (0..<count).map { index in
      ("http://blog.nl/\(100_000 + index)", Int.random(in: 1...4, using: &generator))
    }
  }

  @Test("Parts have about the usual length, and never more than the limit")
  func lengths() {
    var generator = SeededGenerator(seed: 1)
    let threads = threads(40_000, &generator)
    let parts = parts(threads)
    let pages = threads.reduce(0) { $0 + $1.pages }
    #expect((400...900).contains(pages / parts.count))
    for threads in parts.values {
      let sum = threads.compactMap { Int($0.suffix(1)) }.reduce(0, +)
      #expect(sum <= PartCutter.mostPages)
    }
  }

  @Test("A thread that comes, goes or grows changes few parts")
  func stability() {
    var generator = SeededGenerator(seed: 2)
    let before = threads(20_000, &generator)
    let old = parts(before)
    for _ in 0..<50 {
      var after = before
      let place = Int.random(in: 0..<after.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: after.remove(at: place)
      case 1: after[place].pages += 1
      default: after.insert((after[place].url + "a", 1), at: place + 1)
      }
      let new = parts(after)
      let changed = new.filter { old[$0.key] != $0.value }.count
      let gone = old.keys.filter { new[$0] == nil }.count
      #expect(changed + gone <= 8)
    }
  }

  @Test("A thread longer than a part is a part of its own")
  func longThread() {
    let parts = parts([("a", 3), ("b", 5000), ("c", 1)])
    #expect(parts.values.sorted { $0[0] < $1[0] } == [["a 3"], ["b 5000"], ["c 1"]])
  }
}
