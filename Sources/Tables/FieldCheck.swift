#if canImport(Glibc)
  import Glibc
#endif

/// What a field needs before it can stand in a table, found in one look over its bytes.
enum FieldCheck {
  enum Need: Equatable {
    case nothing
    /// It holds a control character or a line separator, but neither comma nor quote.
    case cleaning
    case quotes(cleaning: Bool)
  }

  static func need(of bytes: UnsafeBufferPointer<UInt8>) -> Need {
    let marks = FieldMarks(bytes)
    let cleaning =
      marks.hasSuspects && bytes.indices.contains { controlLength(bytes, $0) > 0 }
    return marks.hasQuoted ? .quotes(cleaning: cleaning) : cleaning ? .cleaning : .nothing
  }

  /// How many bytes the control character or line separator at `i` has; 0 where there is none.
  private static func controlLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let byte = bytes[i]
    if byte < 0x20 || byte == 0x7F { return 1 }
    if byte == 0xC2, i + 1 < bytes.count, 0x80...0x9F ~= bytes[i + 1] { return 2 }
    if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80,
      bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9
    {
      return 3
    }
    return 0
  }

  /// Appends a field as it stands in a table.
  static func append(field bytes: UnsafeBufferPointer<UInt8>, to buffer: inout RowBytes) {
    switch need(of: bytes) {
    case .nothing: buffer.append(bytes)
    case .quotes(let needsCleaning):
      buffer.append(UInt8(ascii: "\""))
      append(bytes, to: &buffer, cleaning: needsCleaning, doublingQuotes: true)
      buffer.append(UInt8(ascii: "\""))
    case .cleaning: append(bytes, to: &buffer, cleaning: true, doublingQuotes: false)
    }
  }

  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout RowBytes, cleaning: Bool,
    doublingQuotes: Bool
  ) {
    if !cleaning {
      return appendDoublingQuotes(bytes, to: &buffer)
    }
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      let control = controlLength(bytes, i)
      if control > 0 {
        buffer.append(0x20)
        i += control
        continue
      }
      if doublingQuotes, byte == 0x22 { buffer.append(0x22) }
      buffer.append(byte)
      i += 1
    }
  }
}

extension FieldCheck {
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

/// Whether bytes are UTF-8.
enum UTF8Check {
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    if all < 0x80 { return true }
    return (try? UTF8Span(validating: bytes.span)) != nil
  }
}
