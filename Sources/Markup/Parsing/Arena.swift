internal import Blocks

/// A run of plain values that is filled, read and emptied for page after page.
///
/// One owner fills it, so that adding a value costs a comparison and a store, where an array asks
/// each time whether it is shared. The memory stays when it is emptied. Places are checked.
@safe
struct Arena<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 256) {
    self.capacity = max(16, capacity)
    unsafe base = UnsafeMutablePointer.allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  subscript(place: Int) -> Element {
    get {
      precondition(place >= 0 && place < count, "a place outside of the arena")
      return unsafe base[place]
    }
    set {
      precondition(place >= 0 && place < count, "a place outside of the arena")
      unsafe base[place] = newValue
    }
  }

  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    unsafe base[count] = element
    count += 1
  }

  mutating func append(_ elements: Span<Element>) {
    if capacity - count < elements.count { grow(by: elements.count) }
    unsafe elements.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe (base + count).update(from: start, count: source.count)
    }
    count += elements.count
  }

  mutating func removeLast(to count: Int) {
    precondition(count >= 0 && count <= self.count, "an arena shrinks only")
    self.count = count
  }

  /// Empties it, and lets go of memory that an exceptional page has taken.
  /// - Parameter mostKept: the elements for which memory stays.
  mutating func removeAll(keeping mostKept: Int = 1 << 20) {
    count = 0
    guard capacity > mostKept else { return }
    unsafe base.deallocate()
    capacity = mostKept
    unsafe base = UnsafeMutablePointer.allocate(capacity: capacity)
  }

  /// Makes room for more without growing again.
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    let larger = max(count + more, capacity * 2)
    let target = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    unsafe target.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = target
    capacity = larger
  }

  /// Lends what is in it.
  borrowing func withSpan<Result>(_ body: (Span<Element>) -> Result) -> Result {
    body(unsafe UnsafeBufferPointer(start: base, count: count).span)
  }

  /// A copy that lives on.
  var array: [Element] {
    unsafe [Element](UnsafeBufferPointer(start: base, count: count))
  }
}

extension Arena<UInt8> {
  /// Appends the first bytes of a block.
  mutating func append(_ block: ByteBlock, first length: Int) {
    precondition(length >= 0 && length <= ByteBlock.count, "a block has sixteen bytes")
    if capacity - count < ByteBlock.count { grow(by: ByteBlock.count) }
    // All are stored; those behind the length are overwritten by what comes next.
    unsafe UnsafeMutableRawPointer(base + count).storeBytes(
      of: block.bytes, as: SIMD16<UInt8>.self)
    count += length
  }
}
