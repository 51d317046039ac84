/// A pattern for one part of a path or one parameter: `#` is a digit, `{n}` a number, `*` any run.
///
/// Letters match whatever their case.
struct Glob: Sendable, Equatable {
  private enum Piece: Sendable, Equatable {
    case byte(UInt8)
    case digit
    case number
    case any
  }

  private var pieces: [Piece] = []

  /// The text itself in lower case, where the pattern has no wildcard.
  let literal: [UInt8]?

  init(_ text: some StringProtocol) {
    var rest = Substring(text)
    while let first = rest.utf8.first {
      if rest.hasPrefix("{n}") {
        pieces.append(.number)
        rest = rest.dropFirst(3)
        continue
      }
      switch first {
      case UInt8(ascii: "#"): pieces.append(.digit)
      case UInt8(ascii: "*"): pieces.append(.any)
      default: pieces.append(.byte(first.lowercased))
      }
      rest = Substring(rest.utf8.dropFirst())
    }
    let bytes = pieces.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
    literal = bytes.count == pieces.count ? bytes : nil
  }

  /// Whether something that begins with a byte can match; nothing else of it is looked at.
  func canStart(with byte: UInt8) -> Bool {
    switch pieces.first {
    case .byte(let first): byte.lowercased == first
    case .digit, .number: byte.isDigit
    case .any, nil: true
    }
  }

  /// Whether something that ends with a byte can match; nothing else of it is looked at.
  @inline(__always)
  private func canEnd(with byte: UInt8) -> Bool {
    switch pieces.last {
    case .byte(let last): byte.lowercased == last
    case .digit, .number: byte.isDigit
    case .any, nil: true
    }
  }

  /// Whether the whole of a range of bytes matches.
  func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    match(bytes, range) != nil
  }

  /// What the first wildcard of any length stands for, an empty range where there is none; nil
  /// where the bytes do not match.
  func match(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    if let last = range.last, !canEnd(with: bytes[last]) { return nil }
    var captured: Range<Int>?
    var i = range.lowerBound
    var piece = 0
    var retry: (piece: Int, at: Int, from: Int)?
    while piece < pieces.count || i < range.upperBound {
      if piece < pieces.count {
        if pieces[piece] == .any {
          guard i < range.upperBound else { return nil }
          retry = (piece, i + 1, i)
          i += 1
          piece += 1
          continue
        }
        if let next = Self.step(pieces[piece], bytes, i, range.upperBound) {
          if pieces[piece] == .number, captured == nil { captured = i..<next }
          i = next
          piece += 1
          continue
        }
      }
      // Only the last `*` need be tried longer: what stood before it has matched.
      guard let last = retry, last.at < range.upperBound else { return nil }
      retry = (last.piece, last.at + 1, last.from)
      i = last.at + 1
      piece = last.piece + 1
    }
    if let captured { return captured }
    return retry.map { $0.from..<$0.at } ?? range.lowerBound..<range.lowerBound
  }

  /// Where the input goes on after one piece; nil where it does not match.
  @inline(__always)
  private static func step(_ piece: Piece, _ bytes: [UInt8], _ i: Int, _ end: Int) -> Int? {
    guard i < end else { return nil }
    switch piece {
    case .byte(let byte): return bytes[i].lowercased == byte ? i + 1 : nil
    case .digit: return bytes[i].isDigit ? i + 1 : nil
    case .number:
      var stop = i
      while stop < end, bytes[stop].isDigit { stop += 1 }
      return stop > i ? stop : nil
    case .any: return nil
    }
  }
}
