extension UnsafeMutableBufferPointer<UInt8> {
  /// Copies a word, in a move or two where it is short.
  /// - Returns: where it ends.
  @inline(__always)
  func write(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let count = word.count
    precondition(start >= 0 && start + count <= self.count, "a word does not fit its room")
    let source = UnsafeRawBufferPointer(word)
    let target = UnsafeMutableRawBufferPointer(self)
    if count > 16 {
      UnsafeMutableRawBufferPointer(rebasing: target[start...]).copyMemory(from: source)
    } else if count >= 8 {
      let tail = source.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      let head = source.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      target.storeBytes(of: head, toByteOffset: start, as: UInt64.self)
      target.storeBytes(of: tail, toByteOffset: start + count - 8, as: UInt64.self)
    } else {
      for i in 0..<count { target[start + i] = source[i] }
    }
    return start + count
  }
}
