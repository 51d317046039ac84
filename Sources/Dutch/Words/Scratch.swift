/// Room for the elements of the sentences at hand, used again for the next without a check or a count
/// of references.
///
/// What `elements` gives is good until the next change of size.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity = 64
  private(set) var count = 0

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  var elements: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }

  /// Makes room for so many elements, whose values are not set.
  mutating func resize(to count: Int) {
    if count > capacity {
      base.deallocate()
      capacity = max(count, capacity * 2)
      base = .allocate(capacity: capacity)
    }
    self.count = count
  }
}
