/// Tokens as a line of text, with a blank between them.
package enum TokenLine {
  /// How many bytes `write` needs at most, with some to spare so that the last tokens are moved as fast.
  package static func room(for tokens: UnsafeBufferPointer<Token>) -> Int {
    guard let first = tokens.first, let last = tokens.last else { return 0 }
    return Int(last.end - first.start) + tokens.count + 16
  }

  /// Writes the line.
  /// - Parameters:
  ///   - text: what the tokens are of.
  ///   - line: as long as `room` says.
  /// - Returns: how many bytes the line has.
  package static func write(
    _ tokens: UnsafeBufferPointer<Token>, of text: UnsafeBufferPointer<UInt8>,
    to line: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var end = 0
    for token in tokens {
      end = line.write(token.range, of: text, at: end)
      line[end] = 0x20
      end += 1
    }
    return max(end - 1, 0)
  }
}
