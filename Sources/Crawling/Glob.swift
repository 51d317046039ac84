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

  /// The text itself, where the pattern has no wildcard.
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

  /// Whether the whole of some bytes matches, and what the first wildcard of any length stood for.
  func match(_ bytes: ArraySlice<UInt8>) -> (matches: Bool, captured: Range<Int>?) {
    var captured: Range<Int>?
    var i = bytes.startIndex
    var piece = 0
    var retry: (piece: Int, at: Int, from: Int)?
    while piece < pieces.count || i < bytes.endIndex {
      if piece < pieces.count {
        if pieces[piece] == .any {
          retry = (piece, i + 1, i)
          guard i < bytes.endIndex else { return (false, nil) }
          i += 1
          piece += 1
          continue
        }
        if let next = Self.step(pieces[piece], bytes, i) {
          if pieces[piece] == .number, captured == nil { captured = i..<next }
          i = next
          piece += 1
          continue
        }
      }
      // Only the last `*` need be tried longer: what stood before it has matched.
      guard let last = retry, last.at < bytes.endIndex else { return (false, nil) }
      retry = (last.piece, last.at + 1, last.from)
      i = last.at + 1
      piece = last.piece + 1
    }
    if captured == nil, let retry { captured = retry.from..<retry.at }
    return (true, captured)
  }

  /// Where the input goes on after one piece; nil where it does not match.
  private static func step(_ piece: Piece, _ bytes: ArraySlice<UInt8>, _ i: Int) -> Int? {
    guard i < bytes.endIndex else { return nil }
    switch piece {
    case .byte(let byte): return bytes[i].lowercased == byte ? i + 1 : nil
    case .digit: return bytes[i].isDigit ? i + 1 : nil
    case .number:
      var end = i
      while end < bytes.endIndex, bytes[end].isDigit { end += 1 }
      return end > i ? end : nil
    case .any: return nil
    }
  }
}
