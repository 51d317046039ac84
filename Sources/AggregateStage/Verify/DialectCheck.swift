import Tables

/// Whether the bytes of a file are the dialect of `Tables`, looked at as they stream by.
struct DialectCheck {
  private(set) var faults: [String] = []
  private let path: String
  private var line = 1
  private var bytes = 0
  private var last: UInt8 = 0
  private var previous: (UInt8, UInt8) = (0, 0)

  init(path: String) { self.path = path }

  mutating func take(_ chunk: Span<UInt8>) {
    for i in chunk.indices {
      let byte = chunk[i]
      bytes += 1
      if byte == 0x0A {
        line += 1
      } else if byte < 0x20 || byte == 0x7F || endsSeparator(byte) {
        add("has a control character or a line separator")
      }
      if bytes == 3, previous == (0xEF, 0xBB), byte == 0xBF { add("starts with a byte-order mark") }
      previous = (previous.1, byte)
      last = byte
    }
  }

  /// The end of U+0080–U+009F or of U+2028/U+2029, given the two bytes before.
  private func endsSeparator(_ byte: UInt8) -> Bool {
    (previous.1 == 0xC2 && 0x80...0x9F ~= byte)
      || (previous == (0xE2, 0x80) && (byte == 0xA8 || byte == 0xA9))
  }

  mutating func finish() {
    if bytes == 0 {
      add("is empty")
    } else if last != 0x0A {
      add("does not end with a line feed")
    }
  }

  private mutating func add(_ fault: String) {
    if faults.count < 100 { faults.append("\(path): row \(line): \(fault)") }
  }
}
