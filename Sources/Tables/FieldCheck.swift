/// What a field needs before it can stand in a table, found in one look over its bytes.
enum FieldCheck {
  enum Need: Equatable {
    case nothing
    /// It holds a control character or a line separator, but neither comma nor quote.
    case cleaning
    case quotes(cleaning: Bool)
  }

  /// A bit for each byte value that needs a second look: control characters, `"`, `,`, DEL, and the
  /// first bytes of U+0080–U+009F and of U+2028/U+2029.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x2C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  static func need(of bytes: UnsafeBufferPointer<UInt8>) -> Need {
    var quotes = false
    var cleaning = false
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if isSpecial(byte) {
        if byte == 0x22 || byte == 0x2C {
          quotes = true
        } else if controlLength(bytes, i) > 0 {
          cleaning = true
        }
      }
      i += 1
    }
    return quotes ? .quotes(cleaning: cleaning) : cleaning ? .cleaning : .nothing
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

  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8], cleaning: Bool,
    doublingQuotes: Bool
  ) {
    if !cleaning {
      return appendDoublingQuotes(bytes, to: &buffer)
    }
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      let control = cleaning && isSpecial(byte) ? controlLength(bytes, i) : 0
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
    _ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]
  ) {
    var start = 0
    for i in bytes.indices where bytes[i] == 0x22 {
      buffer.append(contentsOf: bytes[start...i])
      start = i
    }
    buffer.append(contentsOf: bytes[start...])
  }
}

/// Whether bytes are UTF-8.
enum UTF8Check {
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    return (try? UTF8Span(validating: bytes.span)) != nil
  }
}
