import Glibc

/// The `Name: value` lines of a record or of an HTTP message.
///
/// Lines may end with LF alone, values may be folded over lines, names are known without case; of
/// names that come twice the first counts. A line without a colon is passed over.
struct HeaderFields {
  private let lines: [UInt8]

  /// - Parameter lines: the header without its first line.
  init(_ lines: some Collection<UInt8>) { self.lines = Array(lines) }

  /// The value of a field, given in lower case; empty where there is none.
  subscript(_ name: StaticString) -> ArraySlice<UInt8> {
    lines.withUnsafeBufferPointer { bytes -> Range<Int>? in Self.find(name, in: bytes) }
      .map { unfolded($0) } ?? []
  }

  func text(_ name: StaticString) -> String { String(decoding: self[name], as: UTF8.self) }

  /// Where the value of a field stands, with the lines it is folded over.
  private static func find(
    _ name: StaticString, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var start = 0
    while start < bytes.count {
      var end = lineEnd(bytes, start)
      if let value = value(of: name, bytes, start..<end) {
        while end + 1 < bytes.count, isBlank(bytes[end + 1]), bytes[end + 1] != 0x0D {
          end = lineEnd(bytes, end + 1)
        }
        return value..<max(value, end)
      }
      start = end + 1
    }
    return nil
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress,
      let end = memchr(base + start, 0x0A, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(end) - UnsafeRawPointer(base)
  }

  /// Where behind the colon the value starts, if the line has that name.
  private static func value(
    of name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Int? {
    let length = name.utf8CodeUnitCount
    guard line.count > length else { return nil }
    for i in 0..<length {
      let byte = bytes[line.lowerBound + i]
      // Most lines differ in their first letter.
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != name.utf8Start[i] { return nil }
    }
    var i = line.lowerBound + length
    while i < line.upperBound, isBlank(bytes[i]) { i += 1 }
    guard i < line.upperBound, bytes[i] == UInt8(ascii: ":") else { return nil }
    return i + 1
  }

  /// A value without the blanks around it, its lines joined by one blank.
  private func unfolded(_ range: Range<Int>) -> ArraySlice<UInt8> {
    if !lines[range].contains(0x0A) { return Self.trimmed(lines[range]) }
    let pieces = lines[range].split(separator: 0x0A).map(Self.trimmed)
    return pieces.count == 1 ? pieces[0] : Array(pieces.joined(separator: [0x20]))[...]
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
