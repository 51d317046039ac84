/// The `Name: value` lines of a record or of an HTTP message.
///
/// Lines may end with LF alone, values may be folded over lines, names are known without case; of
/// names that come twice the first counts. A line without a colon is passed over.
struct HeaderFields {
  private var fields: [(name: [UInt8], value: [UInt8])] = []

  /// - Parameter lines: the header without its first line.
  init(_ lines: some Collection<UInt8>) {
    let lines = Array(lines)
    var start = 0
    while start < lines.count {
      let end = lines[start...].firstIndex(of: 0x0A) ?? lines.count
      add(lines[start..<end])
      start = end + 1
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    var line = line
    while let last = line.last, Self.isBlank(last) { line.removeLast() }
    guard let first = line.first else { return }
    if first == 0x20 || first == 0x09 {
      guard !fields.isEmpty else { return }
      fields[fields.count - 1].value += [0x20] + line.drop(while: Self.isBlank)
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    var name = line[..<colon]
    while let last = name.last, Self.isBlank(last) { name.removeLast() }
    let value = line[(colon + 1)...].drop(while: Self.isBlank)
    fields.append((name.map(Self.lower), Array(value)))
  }

  /// The value of a field, given in lower case; empty where there is none.
  subscript(_ name: String) -> ArraySlice<UInt8> {
    fields.first { $0.name.elementsEqual(name.utf8) }?.value[...] ?? []
  }

  func text(_ name: String) -> String { String(decoding: self[name], as: UTF8.self) }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
