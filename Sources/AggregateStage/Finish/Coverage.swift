import Stage
import Tables

/// What every stage read, kept, merged and rejected, over all parts, and whether it adds up.
struct Coverage {
  private struct Key: Hashable {
    let stage: String
    let unit: String
    let fate: String
    let reason: String
  }

  private static let stages = [
    "list", "scan", "select", "extract", "tokenize", "detect", "aggregate",
  ]
  private static let fates = ["read", "kept", "merged", "rejected"]

  private var numbers: [Key: Int] = [:]

  mutating func add(stage: String, unit: String, fate: String, reason: String, _ n: Int) {
    numbers[Key(stage: stage, unit: unit, fate: fate, reason: reason), default: 0] += n
  }

  /// Adds the counts of the crawl, which are by shard and not by part.
  mutating func addCrawl(folder: String) throws {
    guard FileSystem.isFolder(folder) else { return }
    for path in try FileSystem.tables(at: folder) {
      for row in try CountRow.read(path) {
        add(stage: row.stage, unit: row.unit, fate: row.fate, reason: row.reason, row.n)
      }
    }
  }

  func total(_ stage: String, _ unit: String, _ fate: String) -> Int {
    numbers.reduce(0) { sum, entry in
      let key = entry.key
      return key.stage == stage && key.unit == unit && key.fate == fate ? sum + entry.value : sum
    }
  }

  /// Checks that nothing got lost in any stage.
  func verify() throws {
    for key in Set(numbers.keys.map { [$0.stage, $0.unit] }).sorted(by: {
      $0.lexicographicallyPrecedes($1)
    }) {
      let read = total(key[0], key[1], "read")
      let told = ["kept", "merged", "rejected"].reduce(0) { $0 + total(key[0], key[1], $1) }
      guard read == 0 || read == told else {
        throw StageError(
          .failed, "\(key[0]) read \(read) \(key[1]), but kept, merged or rejected \(told)")
      }
    }
  }

  func write(to path: String) throws {
    var writer = try CSVWriter(path: path, schema: .coverage)
    let sorted = numbers.keys.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
    for key in sorted {
      writer.field(Self.step(key) + 1)
      writer.field(key.stage)
      writer.field(key.unit)
      writer.field(key.fate)
      writer.field(key.reason)
      writer.field(numbers[key, default: 0])
      try writer.endRow()
    }
    try writer.close()
  }

  private static func step(_ key: Key) -> Int { stages.firstIndex(of: key.stage) ?? stages.count }

  private static func order(_ key: Key) -> [String] {
    let fate = fates.firstIndex(of: key.fate) ?? fates.count
    return [String(step(key)), key.stage, key.unit, String(fate), key.reason]
  }
}
