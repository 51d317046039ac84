/// How the records of each kind of archive begin.
enum RecordStart {
  /// Whether the bytes begin with the version line of a WARC record: `WARC/1.0`.
  static func isWARC(_ bytes: some Collection<UInt8>) -> Bool {
    let head = Array(bytes.prefix(7))
    return head.count == 7 && head.starts(with: "WARC/".utf8) && isDigit(head[5])
      && head[6] == UInt8(ascii: ".")
  }

  /// Whether the first line is that of an ARC record: URL, IP address, date, type … length.
  static func isARC(_ bytes: some Collection<UInt8>) -> Bool {
    guard let end = bytes.firstIndex(of: 0x0A) else { return false }
    return ARCLine(Array(bytes[..<end])) != nil
  }

  /// Whether the bytes begin with a record of either kind, after line ends if any.
  static func isAtStart(of bytes: [UInt8]) -> Bool {
    let head = bytes.drop { $0 == 0x0D || $0 == 0x0A }
    return isWARC(head) || isARC(head)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
