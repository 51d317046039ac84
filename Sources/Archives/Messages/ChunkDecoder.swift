/// Undoes the chunked transfer encoding (RFC 9112, 7.1) of bytes that come in pieces.
///
/// A body that is declared chunked and is not passes through as it is; so does the rest of one whose
/// chunks break.
struct ChunkDecoder {
  private enum State {
    case sizeLine
    case data(Int)
    case dataEnd
    case trailer
    case plain
  }

  private var state = State.sizeLine
  private var line: [UInt8] = []

  private static let longestLine = 512

  /// Whether the last chunk was seen.
  var isAtEnd: Bool {
    if case .trailer = state { true } else { false }
  }

  /// - Parameter body: gets the decoded bytes.
  mutating func write(_ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) {
    var rest = bytes[...]
    while !rest.isEmpty {
      switch state {
      case .plain:
        body(UnsafeRawBufferPointer(rebasing: rest))
        return
      case .trailer:
        return
      case .data(let left):
        let n = min(left, rest.count)
        body(UnsafeRawBufferPointer(rebasing: rest.prefix(n)))
        rest = rest.dropFirst(n)
        state = n == left ? .dataEnd : .data(left - n)
      case .dataEnd, .sizeLine:
        readLine(&rest, body)
      }
    }
  }

  /// Gives what was kept back of a last line that is no size.
  mutating func finish(_ body: (UnsafeRawBufferPointer) -> Void) {
    if case .sizeLine = state, Self.size(line) == nil { line.withUnsafeBytes { body($0) } }
    line = []
  }

  private mutating func readLine(
    _ rest: inout Slice<UnsafeRawBufferPointer>, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    guard let end = rest.firstIndex(of: 0x0A), line.count + end - rest.startIndex < Self.longestLine
    else {
      line += rest
      rest = rest[rest.endIndex...]
      if line.count >= Self.longestLine { giveUp(body) }
      return
    }
    line += rest[...end]
    rest = rest[(end + 1)...]
    if case .dataEnd = state {
      guard line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) else { return giveUp(body) }
      state = .sizeLine
    } else {
      guard let size = Self.size(line) else { return giveUp(body) }
      state = size == 0 ? .trailer : .data(size)
    }
    line = []
  }

  private mutating func giveUp(_ body: (UnsafeRawBufferPointer) -> Void) {
    line.withUnsafeBytes { body($0) }
    line = []
    state = .plain
  }

  /// The number at the start of a size line: hexadecimal, before blanks or an extension.
  private static func size(_ line: [UInt8]) -> Int? {
    var size = 0
    var digits = 0
    for byte in line {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else {
        let ends = byte == 0x0D || byte == 0x0A || byte == 0x20 || byte == UInt8(ascii: ";")
        return ends && digits > 0 ? size : nil
      }
      digits += 1
      guard digits <= 15 else { return nil }
      size = size << 4 | digit
    }
    return digits > 0 ? size : nil
  }
}
