extension Lemmatizer {
  /// A token at which something is to be decided: what its form is, or what the clause is behind it.
  struct Turn: BitwiseCopyable {
    let token: Int32
    /// Whether it is a word with a capital, as 1 or 0.
    private let capital: UInt8
    /// Whether there is something to be decided, as 1 or 0.
    private let needed: UInt8

    var isCapital: Bool { capital != 0 }
    var isNeeded: Int { Int(needed) }

    /// In sums, not in branches.
    @inline(__always)
    init(_ i: Int, _ token: Token, _ form: KnownForm, _ text: UnsafeBufferPointer<UInt8>) {
      self.token = Int32(truncatingIfNeeded: i)
      capital = Self.capital(token, text)
      let isMark: UInt8 = token.kind == .mark ? 1 : 0
      let isOpen: UInt8 = form.traits.contains(.inert) ? 0 : 1
      needed = capital | isMark | isOpen
    }

    @inline(__always)
    private static func capital(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> UInt8 {
      let first = text[Int(token.start)]
      let isWord: UInt8 = token.kind == .word ? 1 : 0
      if first >= 0x80 { return isWord & (isCapitalBeyondASCII(token, text) ? 1 : 0) }
      return isWord & (first &- 0x41 < 26 ? 1 : 0)
    }

    @inline(never)
    private static func isCapitalBeyondASCII(
      _ token: Token, _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      if case .upperLetter = CodePoint(text, at: Int(token.start)).kind { return true }
      return false
    }

    /// Whether a token is a word with a capital.
    static func isCapital(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
      capital(token, text) == 1
    }
  }
}
