/// Lower case, for words.
enum WordFold {
  /// Whether a word has only small letters, digits and marks of ASCII, so that it is its own lower
  /// case.
  static func isFolded(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var needs: UInt8 = 0
    for byte in word { needs |= byte & 0x80 | (byte &- 0x41 < 26 ? 1 : 0) }
    return needs == 0
  }

  /// Writes the lower case of `word` to `folded`.
  static func fold(_ word: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    var i = 0
    while i < word.count {
      let byte = word[i]
      if byte < 0x80 {
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        i += 1
        continue
      }
      let point = CodePoint(word, at: i)
      append(point, word, i, to: &folded)
      i += point.length
    }
  }

  private static func append(
    _ point: CodePoint, _ word: UnsafeBufferPointer<UInt8>, _ i: Int, to folded: inout [UInt8]
  ) {
    switch point.value {
    case 0xC0...0xD6, 0xD8...0xDE:
      folded.append(0xC3)
      folded.append(word[i + 1] | 0x20)
    case 0x80...0xBF, 0xD7, 0xDF...0xFF, 0x2000...0x2FFF, 0x3000...0xFFFF, 0x1F000...:
      for offset in 0..<point.length { folded.append(word[i + offset]) }
    default:
      guard let scalar = Unicode.Scalar(point.value) else { return }
      folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
