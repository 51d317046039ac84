package import Tables

/// What a program did with what it read: the sum that each stage checks before it ends.
///
/// For every unit (records, pages, documents, sentences) of which something was read,
/// read = kept + merged + rejected. Units that are only made (`paragraphs`) have no `read`.
package struct Counts: Sendable {
  package enum Fate: String, CaseIterable, Sendable {
    case read
    case kept
    case merged
    case rejected
  }

  private struct Key: Hashable, Sendable {
    let unit: String
    let fate: Fate
    let reason: String
  }

  private let stage: String
  private let part: String
  private var numbers: [Key: Int] = [:]

  /// - Parameters:
  ///   - stage: the program's name without `columbus-`: `scan`, `extract`.
  ///   - part: the name of the shard or part.
  package init(stage: String, part: String) {
    self.stage = stage
    self.part = part
  }

  /// - Parameters:
  ///   - unit: what is counted, in the plural: `records`, `pages`, `documents`.
  ///   - reason: why, one lower_snake_case word; empty where there is nothing to tell apart.
  package mutating func add(
    _ fate: Fate, _ unit: String, reason: String = "", _ n: Int = 1
  ) {
    if n != 0 { numbers[Key(unit: unit, fate: fate, reason: reason), default: 0] += n }
  }

  package func total(_ fate: Fate, _ unit: String) -> Int {
    numbers.reduce(0) { $1.key.unit == unit && $1.key.fate == fate ? $0 + $1.value : $0 }
  }

  /// Checks that nothing that was read got lost.
  package func verify() throws(StageError) {
    for unit in Set(numbers.keys.filter { $0.fate == .read }.map(\.unit)).sorted() {
      let read = total(.read, unit)
      let told = total(.kept, unit) + total(.merged, unit) + total(.rejected, unit)
      guard read == told else {
        throw StageError(
          .failed,
          "\(stage) \(part): \(read) \(unit) were read, but \(told) kept, merged or rejected")
      }
    }
  }

  /// Checks the sums and writes the table, where a path is given.
  /// - Parameter group: with which it takes its place; nil where it does so by itself.
  package func write(to path: String?, in group: OutputGroup? = nil) throws {
    try verify()
    guard let path else { return }
    var writer = try CSVWriter(path: path, schema: .counts, in: group)
    for key in numbers.keys.sorted(by: Self.precedes) {
      writer.field(stage)
      writer.field(part)
      writer.field(key.fate.rawValue)
      writer.field(key.reason)
      writer.field(numbers[key, default: 0])
      writer.field(key.unit)
      try writer.endRow()
    }
    try writer.close()
  }

  private static func precedes(_ a: Key, _ b: Key) -> Bool {
    if a.unit != b.unit { return a.unit < b.unit }
    if a.fate != b.fate {
      return Fate.allCases.firstIndex(of: a.fate) ?? 0 < Fate.allCases.firstIndex(of: b.fate) ?? 0
    }
    return a.reason < b.reason
  }
}
