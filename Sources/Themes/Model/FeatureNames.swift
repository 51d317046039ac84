/// The names of a model's features in one array of bytes, because there are ten thousands of them.
struct FeatureNames: Sendable, Equatable {
  private var bytes: [UInt8] = []
  /// Where each name ends.
  private var ends: [Int32] = []

  var count: Int { ends.count }

  /// Makes room for so many names of so many bytes together.
  mutating func reserve(_ count: Int, bytes length: Int) {
    ends.reserveCapacity(count)
    bytes.reserveCapacity(length)
  }

  /// - Parameter name: UTF-8.
  mutating func append(_ name: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: name)
    ends.append(Int32(bytes.count))
  }

  /// A name as a string.
  subscript(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

  /// All names as bytes, in their order, each for as long as `body` runs with it.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { all in
      for index in ends.indices { body(UnsafeBufferPointer(rebasing: all[range(index)])) }
    }
  }

  private func range(_ index: Int) -> Range<Int> {
    (index > 0 ? Int(ends[index - 1]) : 0)..<Int(ends[index])
  }
}
