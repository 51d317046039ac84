/// What one page says of another by linking to it.
package enum LinkRelation: String, Sendable, CaseIterable {
  /// An ordinary `<a>` or `<area>`.
  case anchor = "a"
  /// An `<a rel=bookmark>`: the target is a post of its own.
  case bookmark
  /// An `<a rel=tag>`: the target lists posts.
  case tag
  /// An `<a>` to the comments of the target (`…#respond`): the target is a page with comments.
  case comments
  /// An `<a>` to one comment of the target (`…#comment-12`).
  case comment
  case canonical
  case next
  case prev
  case alternate
  case shortlink
  case amphtml
  /// A `<meta http-equiv=refresh>`.
  case refresh
  /// A `<frame>` or `<iframe>`.
  case frame
  /// The `Location` of an HTTP response.
  case redirect

  /// The relation that a `<link>` states, if it is one that the crawl follows.
  init?(ofLink rel: UnsafeBufferPointer<UInt8>) {
    var found: LinkRelation?
    var tokens = TokenReader(rel)
    while let token = tokens.next() {
      if token.equals("stylesheet") || token.equals("icon") { return nil }
      if token.equals("canonical") { found = .canonical }
      if token.equals("shortlink") { found = .shortlink }
      if token.equals("amphtml") { found = .amphtml }
      if token.equals("next") { found = .next }
      if token.equals("prev") || token.equals("previous") { found = .prev }
      if token.equals("alternate"), found == nil { found = .alternate }
    }
    guard let found else { return nil }
    self = found
  }

  /// The relation that an `<a>` states.
  init(ofAnchor rel: UnsafeBufferPointer<UInt8>) {
    self = .anchor
    var tokens = TokenReader(rel)
    while let token = tokens.next() {
      if token.equals("bookmark") { self = .bookmark }
      if token.equals("tag") || token.equals("category") { self = .tag }
    }
  }
}

/// Reads the words between white space.
private struct TokenReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func next() -> Slice<UnsafeBufferPointer<UInt8>>? {
    while position < text.count, text[position].isHTMLSpace { position += 1 }
    guard position < text.count else { return nil }
    let start = position
    while position < text.count, !text[position].isHTMLSpace { position += 1 }
    return text[start..<position]
  }
}

extension UInt8 {
  /// White space as HTML has it.
  @inline(__always)
  var isHTMLSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}

extension Collection<UInt8> {
  /// Whether these bytes are a word, which is given in lower case, whatever their own case.
  func equals(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      var i = 0
      for byte in self {
        if byte.lowercased != word[i] { return false }
        i += 1
      }
      return true
    }
  }

  /// Whether these bytes start with a word, which is given in lower case, whatever their own.
  func starts(withWord word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount && prefix(word.utf8CodeUnitCount).equals(word)
  }
}

extension UInt8 {
  @inline(__always)
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  @inline(__always)
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  @inline(__always)
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
