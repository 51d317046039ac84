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

  /// What one stage kept is what another read.
  private struct Joint {
    let kept: (stage: String, units: [String], reason: String?)
    let read: (stage: String, units: [String])
  }

  private static let stages = [
    "list", "scan", "select", "extract", "tokenize", "detect", "aggregate",
  ]
  private static let fates = ["read", "kept", "merged", "rejected"]

  private static let joints = [
    Joint(kept: ("scan", ["records"], "capture"), read: ("select", ["captures"])),
    Joint(kept: ("scan", ["records"], "revisit"), read: ("select", ["revisits"])),
    Joint(kept: ("select", ["captures", "revisits"], nil), read: ("extract", ["pages"])),
    Joint(kept: ("extract", ["documents"], nil), read: ("tokenize", ["documents"])),
    Joint(kept: ("extract", ["paragraphs"], nil), read: ("tokenize", ["paragraphs"])),
    Joint(kept: ("tokenize", ["sentences"], nil), read: ("detect", ["sentences"])),
    Joint(kept: ("tokenize", ["documents"], nil), read: ("aggregate", ["documents"])),
    Joint(kept: ("detect", ["sentences"], nil), read: ("aggregate", ["sentences"])),
    Joint(kept: ("detect", ["mentions"], nil), read: ("aggregate", ["mentions"])),
  ]

  private var numbers: [Key: Int] = [:]

  mutating func add(stage: String, unit: String, fate: String, reason: String, _ n: Int) {
    numbers[Key(stage: stage, unit: unit, fate: fate, reason: reason), default: 0] += n
  }

  func total(_ stage: String, _ unit: String, _ fate: String) -> Int {
    numbers.reduce(0) { sum, entry in
      let key = entry.key
      return key.stage == stage && key.unit == unit && key.fate == fate ? sum + entry.value : sum
    }
  }

  /// Checks that nothing got lost in any stage, nor between two of them.
  func verify() throws(StageError) {
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
    for joint in Self.joints { try verify(joint) }
  }

  /// A stage without any count was not run through `make`, or has nothing of the kind.
  private func verify(_ joint: Joint) throws(StageError) {
    let (kept, read) = (joint.kept, joint.read)
    let stages = Set(numbers.keys.map(\.stage))
    guard stages.contains(kept.stage), stages.contains(read.stage) else { return }
    let given = numbers.reduce(0) { sum, entry in
      let key = entry.key
      let isOf =
        key.stage == kept.stage && kept.units.contains(key.unit) && key.fate == "kept"
        && (kept.reason == nil || key.reason == kept.reason)
      return isOf ? sum + entry.value : sum
    }
    let taken = read.units.reduce(0) { $0 + total(read.stage, $1, "read") }
    guard given == taken else {
      throw StageError(
        .failed,
        "\(kept.stage) kept \(given) \(kept.reason.map { $0 + "s" } ?? kept.units[0]), but \(read.stage) read \(taken) \(read.units[0])"
      )
    }
  }

  func write(to folder: FigureFolder) throws {
    var writer = try folder.writer(.coverage)
    let sorted = numbers.keys.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
    for key in sorted {
      writer.field(Self.step(key.stage) + 1)
      writer.field(key.stage)
      writer.field(key.unit)
      writer.field(key.fate)
      writer.field(key.reason)
      writer.field(numbers[key, default: 0])
      try writer.endRow()
    }
    try writer.close()
  }

  /// The place of a stage in the line, from 0.
  static func step(_ stage: String) -> Int { stages.firstIndex(of: stage) ?? stages.count }

  private static func order(_ key: Key) -> [String] {
    let fate = fates.firstIndex(of: key.fate) ?? fates.count
    return [String(step(key.stage)), key.stage, key.unit, String(fate), key.reason]
  }
}
