/// Tokens as a line of text, with a blank between them.
package enum TokenLine {
  /// How many bytes a line has at most.
  package static func room(for tokens: ArraySlice<Token>) -> Int {
    guard let first = tokens.first, let last = tokens.last else { return 0 }
    return Int(last.end - first.start) + tokens.count
  }

  /// Writes the line.
  ///
  /// Most tokens have a blank between them in the text already, so whole stretches are copied.
  /// - Parameters:
  ///   - text: what the tokens are of.
  ///   - line: as long as `room` says.
  /// - Returns: how many bytes were written.
  package static func write(
    _ tokens: ArraySlice<Token>, of text: UnsafeBufferPointer<UInt8>,
    to line: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    tokens.withUnsafeBufferPointer { tokens in
      guard let first = tokens.first else { return 0 }
      var end = 0
      var start = Int(first.start)
      var stop = start - 1
      for token in tokens {
        let next = Int(token.start)
        if next != stop + 1 || stop > start && text[stop] != 0x20 {
          end = line.write(UnsafeBufferPointer(rebasing: text[start..<stop]), at: end)
          line[end] = 0x20
          end += 1
          start = next
        }
        stop = Int(token.end)
      }
      return line.write(UnsafeBufferPointer(rebasing: text[start..<stop]), at: end)
    }
  }
}
