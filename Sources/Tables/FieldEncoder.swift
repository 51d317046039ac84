#if canImport(Glibc)
  import Glibc
#endif

/// Appends fields as they stand in a table.
enum FieldEncoder {
  /// - Returns: what the field holds.
  @discardableResult
  static func append(
    field bytes: UnsafeBufferPointer<UInt8>, to buffer: inout RowBytes
  ) -> FieldMarks {
    let marks = buffer.append(lookingAt: bytes)
    guard !marks.isEmpty else { return marks }
    buffer.removeLast(bytes.count)
    append(bytes, marks, to: &buffer)
    return marks
  }

  /// Appends a field that is written where it is to stand.
  /// - Parameters:
  ///   - room: how many bytes it has at most.
  ///   - marks: what it holds, or may hold.
  ///   - areSure: whether that is all that it can hold, so that nobody need look.
  ///   - write: returns how many bytes it wrote.
  static func append(
    room: Int, marks: FieldMarks, areSure: Bool, to buffer: inout RowBytes,
    _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) {
    if marks.areSimple {
      let start = buffer.count
      let quotes = marks.contains(.commas) ? 1 : 0
      buffer.append(UInt8(ascii: "\""), times: quotes)
      let found = buffer.append(room: room, looking: !areSure, write)
      if areSure || found == marks { return buffer.append(UInt8(ascii: "\""), times: quotes) }
      buffer.removeLast(buffer.count - start)
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes in
      let field = UnsafeBufferPointer(rebasing: bytes[..<write(bytes)])
      append(field: field, to: &buffer)
    }
  }

  /// Appends a field that may need quotes or a blank in place of a control character.
  @inline(never)
  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ marks: FieldMarks, to buffer: inout RowBytes
  ) {
    let isQuoted = !marks.isDisjoint(with: [.quotes, .commas])
    if isQuoted { buffer.append(UInt8(ascii: "\"")) }
    if marks.contains(.suspects) {
      appendCleaned(bytes, to: &buffer)
    } else if marks.contains(.quotes) {
      appendDoublingQuotes(bytes, to: &buffer)
    } else {
      buffer.append(bytes)
    }
    if isQuoted { buffer.append(UInt8(ascii: "\"")) }
  }

  /// Appends bytes with a blank for each control character or line separator, and each quote twice.
  private static func appendCleaned(
    _ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout RowBytes
  ) {
    var (start, i) = (0, 0)
    while i < bytes.count {
      let control = controlLength(bytes, i)
      let isQuote = bytes[i] == UInt8(ascii: "\"")
      guard control > 0 || isQuote else {
        i += 1
        continue
      }
      buffer.append(UnsafeBufferPointer(rebasing: bytes[start..<i]))
      buffer.append(isQuote ? UInt8(ascii: "\"") : 0x20)
      // A quote is written again with what follows.
      start = isQuote ? i : i + control
      i += max(control, 1)
    }
    buffer.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// How many bytes the control character or line separator at `i` has; 0 where there is none.
  private static func controlLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let byte = bytes[i]
    if byte &- 0x20 < 0x5F { return 0 }
    if byte < 0x20 || byte == 0x7F { return 1 }
    if byte == 0xC2, i + 1 < bytes.count, 0x80...0x9F ~= bytes[i + 1] { return 2 }
    if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80,
      bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9
    {
      return 3
    }
    return 0
  }

  /// Appends bytes in stretches from quote to quote, each quote twice.
  private static func appendDoublingQuotes(
    _ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout RowBytes
  ) {
    var start = 0
    while let quote = bytes[start...].firstQuote {
      buffer.append(UnsafeBufferPointer(rebasing: bytes[start...quote]))
      buffer.append(0x22)
      start = quote + 1
    }
    buffer.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Where the first `"` stands.
  fileprivate var firstQuote: Int? {
    guard let base = base.baseAddress, let at = memchr(base + startIndex, 0x22, count) else {
      return nil
    }
    return UnsafeRawPointer(at) - UnsafeRawPointer(base)
  }
}
