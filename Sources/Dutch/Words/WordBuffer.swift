/// Room in which a word is put together, used again and again without a check or a count.
///
/// What `bytes` gives is good until the next change.
final class WordBuffer {
  private let base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0

  /// A word of `WordAnalyzer.longestWord` bytes behind a head of as many, with endings; four
  /// spellings of one.
  static let capacity = 512

  init() { base = .allocate(capacity: Self.capacity) }

  deinit { base.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  var isEmpty: Bool { count == 0 }

  func clear() { count = 0 }

  func append(_ byte: UInt8) {
    precondition(count < Self.capacity, "a word is longer than its room")
    base[count] = byte
    count += 1
  }

  func append(_ word: UnsafeBufferPointer<UInt8>) {
    precondition(word.count <= Self.capacity - count, "a word is longer than its room")
    count = UnsafeMutableBufferPointer(start: base, count: Self.capacity).write(word, at: count)
  }

  func append(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
    append(UnsafeBufferPointer(rebasing: word))
  }

  func append(_ word: StaticString) {
    append(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Makes the buffer hold what stands in pieces elsewhere.
  func set(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) {
    clear()
    append(first)
    append(second)
  }
}
