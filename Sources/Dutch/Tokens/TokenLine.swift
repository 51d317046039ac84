/// Tokens as a line of text.
package enum TokenLine {
  /// Writes tokens with a blank between them over what `line` holds.
  ///
  /// Most of them have one in the text already, so whole stretches are copied.
  /// - Parameter text: what the tokens are of.
  /// - Returns: how many bytes that are.
  package static func write(
    _ tokens: ArraySlice<Token>, of text: UnsafeBufferPointer<UInt8>, to line: inout [UInt8]
  ) -> Int {
    tokens.withUnsafeBufferPointer { tokens in
      guard let first = tokens.first, let last = tokens.last else { return 0 }
      return line.overwrite(room: Int(last.end - first.start) + tokens.count) { line in
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
}
