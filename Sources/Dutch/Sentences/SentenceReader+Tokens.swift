extension SentenceReader {
  /// Writes the tokens of the present sentence, with a blank between them, over what `line` holds.
  ///
  /// Most of them have one in the text already, so whole stretches are copied.
  /// - Returns: how many bytes that are.
  package func writeTokens(of text: UnsafeBufferPointer<UInt8>, to line: inout [UInt8]) -> Int {
    guard !sentence.isEmpty else { return 0 }
    let room = Int(tokens[sentence.upperBound - 1].end - tokens[sentence.lowerBound].start)
    return line.overwrite(room: room + sentence.count) { line in
      var end = 0
      var start = Int(tokens[sentence.lowerBound].start)
      var stop = start - 1
      for i in sentence {
        let next = Int(tokens[i].start)
        if next != stop + 1 || stop > start && text[stop] != 0x20 {
          end = line.write(UnsafeBufferPointer(rebasing: text[start..<stop]), at: end)
          line[end] = 0x20
          end += 1
          start = next
        }
        stop = Int(tokens[i].end)
      }
      return line.write(UnsafeBufferPointer(rebasing: text[start..<stop]), at: end)
    }
  }
}
