import Tables

/// Joins neighbouring rows of a sorted stream of sums by the rule of their measure.
struct SumsJoint {
  /// The row that waits for others with its key: its line, and how much of it is key.
  private var line: [UInt8] = []
  private var keyLength = 0
  /// Its numbers, once others were added to them.
  private var numbers = [Int](repeating: 0, count: SumsRow.numbers)
  private var isSum = false
  private var rule = SumsRow.Rule.add
  private var measure: [UInt8] = []
  /// The first keys of the group that is being thinned, and how many of it have passed.
  private var group: [UInt8] = []
  private var passed = 0

  /// Takes the present row of a reader; writes the row before it, once that is complete.
  mutating func take(_ reader: LineReader, writing file: OutputFile) throws {
    let isSame = reader.withKey { key in
      line.withUnsafeBufferPointer { line in
        Bytes.equal(UnsafeBufferPointer(rebasing: line[..<keyLength]), key)
      }
    }
    if isSame, !line.isEmpty {
      if rule == .add { try add(reader) }
      return
    }
    try finish(writing: file)
    // The key of a dropped row is forgotten: what follows is compared with what was kept.
    if reader.withKey({ isDropped($0) }) { return }
    reader.withLine { line.append(contentsOf: $0) }
    keyLength = reader.withKey { $0.count }
  }

  /// Writes the last row.
  mutating func finish(writing file: OutputFile) throws {
    guard !line.isEmpty else { return }
    file.append { buffer in
      guard isSum else {
        buffer.append(contentsOf: line)
        return buffer.append(UInt8(ascii: "\n"))
      }
      buffer.append(contentsOf: line[..<keyLength])
      for number in numbers {
        buffer.append(UInt8(ascii: ","))
        Bytes.append(number, to: &buffer)
      }
      buffer.append(UInt8(ascii: "\n"))
    }
    try file.flushIfFull()
    line.removeAll(keepingCapacity: true)
    (keyLength, isSum) = (0, false)
  }

  private mutating func add(_ reader: LineReader) throws {
    if !isSum {
      isSum = true
      for i in numbers.indices { numbers[i] = 0 }
      let isAdded = line.withUnsafeBufferPointer { line in
        SumsRow.add(UnsafeBufferPointer(rebasing: line[keyLength...]), to: &numbers)
      }
      guard isAdded else {
        throw TableError(.invalid, path: reader.path, detail: "has a number that is too large")
      }
    }
    try reader.addNumbers(to: &numbers)
  }

  private mutating func isDropped(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    startMeasure(UnsafeBufferPointer(rebasing: key[..<Bytes.prefix(key, keys: 0)]))
    let keys: Int
    let most: Int
    switch rule {
    case .add: return false
    case .distinct(let n): (keys, most) = (n, 1)
    case .smallest(let k, let n): (keys, most) = (n, k)
    }
    let first = UnsafeBufferPointer(rebasing: key[..<Bytes.prefix(key, keys: keys)])
    if group.withUnsafeBufferPointer({ Bytes.equal($0, first) }) {
      passed += 1
    } else {
      group.removeAll(keepingCapacity: true)
      group.append(contentsOf: first)
      passed = 1
    }
    return passed > most
  }

  private mutating func startMeasure(_ name: UnsafeBufferPointer<UInt8>) {
    if measure.withUnsafeBufferPointer({ Bytes.equal($0, name) }) { return }
    measure = Array(name)
    rule = SumsRow.Measure(name: String(decoding: measure, as: UTF8.self))?.rule ?? .add
    group.removeAll(keepingCapacity: true)
  }
}
