extension UnsafeBufferPointer<UInt8> {
  /// What stands before an ending; nil where the word does not end so, or is nothing else.
  @inline(__always)
  func without(_ ending: StaticString) -> UnsafeBufferPointer<UInt8>? {
    let n = ending.utf8CodeUnitCount
    guard count > n, self[count - 1] == ending.utf8Start[n - 1] else { return nil }
    for i in 0..<(n - 1) where self[count - n + i] != ending.utf8Start[i] { return nil }
    return UnsafeBufferPointer(rebasing: self[..<(count - n)])
  }

  /// `auto` for `autoo`: a word whose last vowel was doubled before an ending.
  func withoutDoubledVowel() -> UnsafeBufferPointer<UInt8>? {
    guard count > 2, self[count - 1] == self[count - 2], Spelling.canDouble(self[count - 1]) else {
      return nil
    }
    return UnsafeBufferPointer(rebasing: dropLast())
  }
}
