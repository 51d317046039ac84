extension UnsafeMutableBufferPointer<UInt8> {
  /// Copies a word; where there is room for it, a short one as sixteen bytes, of which those behind it
  /// are written over.
  /// - Parameter range: where the word stands in `bytes`.
  /// - Returns: where it ends.
  @inline(__always)
  func write(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int {
    let first = range.lowerBound
    guard range.count <= 16, first + 16 <= bytes.count, start + 16 <= count else {
      return write(UnsafeBufferPointer(rebasing: bytes[range]), at: start)
    }
    let sixteen = UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: first, as: SIMD16<UInt8>.self)
    UnsafeMutableRawBufferPointer(self).storeBytes(
      of: sixteen, toByteOffset: start, as: SIMD16<UInt8>.self)
    return start + range.count
  }

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
