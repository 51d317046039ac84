/// Entries of a table grouped by one of their bytes, in memory that is there for as long as the program
/// runs, so that handing a group on counts nothing.
struct ByteGroups<Element: BitwiseCopyable>: @unchecked Sendable {
  private let elements: UnsafeBufferPointer<Element>
  /// Where the group of each byte begins, and where the last one ends.
  private let starts: UnsafeBufferPointer<Int>

  /// - Parameter byte: of an entry; one without is in no group.
  init(_ all: [Element], by byte: (Element) -> UInt8?) {
    var groups = [[Element]](repeating: [], count: 256)
    for element in all {
      if let byte = byte(element) { groups[Int(byte)].append(element) }
    }
    let starts = UnsafeMutableBufferPointer<Int>.allocate(capacity: 257)
    starts[0] = 0
    for (byte, group) in groups.enumerated() { starts[byte + 1] = starts[byte] + group.count }
    let elements = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(starts[256], 1))
    _ = elements.initialize(from: groups.joined())
    self.starts = UnsafeBufferPointer(starts)
    self.elements = UnsafeBufferPointer(elements)
  }

  /// The entries with a byte, in their order.
  subscript(byte: UInt8) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: elements[starts[Int(byte)]..<starts[Int(byte) + 1]])
  }
}
