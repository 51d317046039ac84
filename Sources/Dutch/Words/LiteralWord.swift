/// A word of one of the tables: the bytes of a string literal, which are there for as long as the
/// program runs, so that passing it on counts nothing.
struct LiteralWord: BitwiseCopyable, @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter bytes: of a `StaticString`.
  init(_ bytes: WordList.Word) { self.bytes = bytes }

  init(_ literal: StaticString) {
    bytes = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }

  var count: Int { bytes.count }

  func begins(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= bytes.count else { return false }
    for i in 0..<bytes.count where word[i] != bytes[i] { return false }
    return true
  }

  func ends(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = word.count - bytes.count
    guard start >= 0 else { return false }
    for i in 0..<bytes.count where word[start + i] != bytes[i] { return false }
    return true
  }
}
