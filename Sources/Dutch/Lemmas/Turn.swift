extension Lemmatizer {
  /// A token at which something is to be decided: what its form is, or what the clause is behind it.
  struct Turn: BitwiseCopyable {
    let token: Int32
    /// Whether it is a word with a capital.
    let isCapital: Bool
    /// Whether there is something to be decided.
    let isNeeded: Bool

    /// In sums, not in branches: a capital or a verb is as good as unforeseen.
    @inline(__always)
    init(_ i: Int, _ token: Token, _ form: KnownForm, _ text: UnsafeBufferPointer<UInt8>) {
      self.token = Int32(truncatingIfNeeded: i)
      let capital = Self.capital(token, text)
      let mark: UInt8 = token.kind == .mark ? 1 : 0
      let open: UInt8 = form.traits.contains(.inert) ? 0 : 1
      isCapital = capital != 0
      isNeeded = capital | mark | open != 0
    }

    /// 1 for a word with a capital, else 0.
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
