import ColumbusTestSupport
import Foundation
import Testing

/// A dump that lives: archives come, grow, shrink, change and go, night after night.
@Suite(.serialized, .enabled(if: Night.isAskedFor, "make test-nightly"))
struct NightlyGrowthTests {
  let night: Night
  let work: WorkFolder
  init() throws {
    night = try Night()
    work = night.work
  }

  private static let nights = 40

  /// What stands in the dump: the numbers of the posts of each archive.
  private struct LivingDump {
    var archives: [String: Range<Int>] = [:]
    var random = SeededGenerator(seed: 1984)

    /// A change at random.
    /// - Returns: the archives that changed, in order.
    mutating func live() -> [String] {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let known = archives.keys.sorted()
        let name =
          known.count < 3 || Int.random(in: 0..<3, using: &random) == 0
          ? "archief-\(Int.random(in: 0..<12, using: &random)).warc"
          : known[Int.random(in: 0..<known.count, using: &random)]
        change(name)
        return name
      }
    }

    private mutating func change(_ name: String) {
      let first = Int.random(in: 0..<200, using: &random)
      guard let old = archives[name] else {
        archives[name] = first..<(first + Int.random(in: 1...40, using: &random))
        return
      }
      switch Int.random(in: 0..<5, using: &random) {
      case 0: archives[name] = old.lowerBound..<(old.upperBound + 5)
      case 1: archives[name] = old.prefix((old.count + 1) / 2)
      case 2: archives[name] = first..<(first + old.count)
      case 3 where archives.count > 1: archives[name] = nil
      default: break
      }
    }
  }

  /// After each night the tables are those of a run from nothing, to the byte.
  @Test func everyNightGivesWhatARunFromNothingGives() throws {
    var dump = LivingDump()
    for number in 1...Self.nights {
      for name in dump.live() {
        guard let posts = dump.archives[name] else {
          try? FileManager.default.removeItem(atPath: work("dump/\(name)"))
          continue
        }
        let path = try work.write("dump/\(name)", bytes: night.archive(posts))
        // Copied with a time of its own, older than what it replaces now and then.
        let age = Double.random(in: 0...1_000_000, using: &dump.random)
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: path)
      }
      let before = try? FileManager.default.destinationOfSymbolicLink(atPath: work("store/current"))
      try #require(try night.run() == Night.silence, "night \(number)")
      let posts = Set(dump.archives.values.joined()).sorted()
      #expect(try night.posts() == posts, "night \(number)")
      let afresh = try night.run(
        ["\(Tool.root)/Pipelines/pipeline"],
        [
          "COLUMBUS_CORPUS": work("dump"), "COLUMBUS_OUT": work("afresh"),
          "COLUMBUS_KEY": work("names.key"),
          "COLUMBUS_BEFORE": before.map { work("store/\($0)/aggregate") } ?? "",
          "COLUMBUS_SCOPE": "\(Tool.root)/Pipelines/scope.csv",
          "COLUMBUS_THEMES": "\(Tool.root)/Pipelines/themes",
        ])
      try #require(afresh.status == 0, "\(afresh)")
      let differences = try night.differences("store/current", "afresh")
      try #require(differences == [], "night \(number)")
      try FileManager.default.removeItem(atPath: work("afresh"))
    }
  }
}
