import Tables

/// Joins neighbouring rows of a sorted stream of sums by the rule of their measure.
struct SumsJoint {
  private var key: [UInt8] = []
  private var numbers = [Int](repeating: 0, count: SumsRow.numbers)
  private var rule = SumsRow.Rule.add
  private var measure: [UInt8] = []
  /// The first keys of the group that is being thinned, and how many of it have passed.
  private var group: [UInt8] = []
  private var passed = 0

  /// Takes the present row of a reader.
  /// - Returns: the row before it, once that is complete.
  mutating func take(_ reader: LineReader) throws -> [UInt8]? {
    let isSame = reader.withKey { bytes in
      key.withUnsafeBufferPointer { Bytes.compare($0, bytes) == 0 }
    }
    if isSame, !key.isEmpty {
      if rule == .add { try reader.addNumbers(to: &numbers) }
      return nil
    }
    let complete = key.isEmpty ? nil : row
    reader.withKey { start($0) }
    if isDropped() {
      // The key of a dropped row is forgotten: what follows is compared with what was kept.
      key.removeAll(keepingCapacity: true)
      return complete
    }
    for i in numbers.indices { numbers[i] = 0 }
    try reader.addNumbers(to: &numbers)
    return complete
  }

  /// The last row.
  func finish() -> [UInt8]? { key.isEmpty ? nil : row }

  private var row: [UInt8] {
    var bytes = key
    for number in numbers {
      bytes.append(UInt8(ascii: ","))
      bytes += String(number).utf8
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private mutating func start(_ bytes: UnsafeBufferPointer<UInt8>) {
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: bytes)
    let name = Bytes.prefix(bytes, keys: 0)
    guard measure.count != name || !measure.elementsEqual(bytes[..<name]) else { return }
    measure = Array(bytes[..<name])
    rule = SumsRow.Measure(name: String(decoding: measure, as: UTF8.self))?.rule ?? .add
    group.removeAll(keepingCapacity: true)
  }

  private mutating func isDropped() -> Bool {
    let keys: Int
    let most: Int
    switch rule {
    case .add: return false
    case .distinct(let n): (keys, most) = (n, 1)
    case .smallest(let k, let n): (keys, most) = (n, k)
    }
    let length = key.withUnsafeBufferPointer { Bytes.prefix($0, keys: keys) }
    if group.count == length, group.elementsEqual(key[..<length]) {
      passed += 1
    } else {
      group = Array(key[..<length])
      passed = 1
    }
    return passed > most
  }
}
