/// Takes contact details and personal numbers out of a text, before anything is written.
///
/// E-mail addresses, telephone numbers, `@handles`, bank accounts and citizen service numbers are
/// replaced by words in brackets. It reads UTF-8 once from left to right; what it looks back or
/// ahead for is bounded, so that its time is linear in the text. It knows shapes, not people: a
/// name in running text stays.
package struct Masker: Sendable {
  /// How often each kind was masked, in the order of `MaskKind`.
  package private(set) var counts = [Int](repeating: 0, count: MaskKind.allCases.count)

  package init() {}

  /// A text with its contact details masked.
  package mutating func mask(_ text: String) -> String {
    var text = text
    guard text.withUTF8({ MaskTriggers.first(in: $0, from: 0) < $0.count }) else { return text }
    return String(decoding: mask(Array(text.utf8)), as: UTF8.self)
  }

  /// Bytes of UTF-8 with their contact details masked.
  package mutating func mask(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var copied = 0
    var place = 0
    while place < text.count {
      place = text.withUnsafeBufferPointer { MaskTriggers.first(in: $0, from: place) }
      guard place < text.count else { break }
      guard let found = find(in: text, at: place, from: copied) else {
        place += 1
        continue
      }
      output.append(contentsOf: text[copied..<found.range.lowerBound])
      output.append(contentsOf: found.kind.mask.utf8)
      counts[found.kind.rawValue] += 1
      copied = found.range.upperBound
      place = copied
    }
    output.append(contentsOf: text[copied...])
    return output
  }

  private func find(in text: [UInt8], at place: Int, from start: Int) -> MaskMatch? {
    switch text[place] {
    case UInt8(ascii: "@"):
      return MailScanner.find(in: text, at: place, signLength: 1, from: start)
        ?? HandleScanner.find(in: text, at: place)
    case UInt8(ascii: "["), UInt8(ascii: "("):
      if let length = MailScanner.spelledSign(in: text, at: place) {
        return MailScanner.find(in: text, at: place, signLength: length, from: start)
      }
      return NumberScanner.find(in: text, at: place, from: start)
    default:
      return NumberScanner.find(in: text, at: place, from: start)
    }
  }
}

/// A place in a text that must not be written, and why.
struct MaskMatch: Equatable {
  let kind: MaskKind
  let range: Range<Int>
}
