/// Finds a known name by its bytes: an open hash table, built once.
struct NameTable: Sendable {
  private var slots: [Int16]
  private var names: [[UInt8]]

  /// - Parameter names: in lower case, at most a few hundred; an empty one is never found.
  init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
    slots = [Int16](repeating: -1, count: 1024)
    for (index, name) in self.names.enumerated() where !name.isEmpty {
      var slot = Self.hash(name.span)
      while slots[slot] >= 0 { slot = (slot + 1) & 1023 }
      slots[slot] = Int16(index)
    }
  }

  /// The place of a name, whatever its case; nil where it is not in the table.
  func index(of name: Span<UInt8>) -> Int? {
    guard !name.isEmpty else { return nil }
    var slot = Self.hash(name)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if Self.equal(names[index], name) { return index }
      slot = (slot + 1) & 1023
    }
    return nil
  }

  private static func hash(_ name: Span<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for i in name.indices { hash = (hash ^ UInt32(name[i] | 0x20)) &* 16_777_619 }
    return Int((hash ^ (hash >> 15)) & 1023)
  }

  private static func equal(_ known: [UInt8], _ name: Span<UInt8>) -> Bool {
    guard known.count == name.count else { return false }
    for i in known.indices where known[i] != ASCII.lower(name[i]) { return false }
    return true
  }

  /// Element names, in the order of `Tag`.
  static let tags = NameTable(Tag.allCases.map(\.name))
  /// Attribute names, in the order of `Attribute`.
  static let attributes = NameTable(Attribute.allCases.map(\.name))
}
