/// A growing buffer of bytes with a front that is consumed.
struct RawBuffer: ~Copyable {
  private var memory: UnsafeMutableRawBufferPointer
  private(set) var start = 0
  private(set) var end = 0

  init(capacity: Int) {
    memory = .allocate(byteCount: capacity, alignment: 64)
  }

  deinit { memory.deallocate() }

  var count: Int { end - start }

  /// What is there and not consumed; valid until the next mutation.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[start..<end]) }

  subscript(_ index: Int) -> UInt8 { memory[start + index] }

  mutating func consume(_ n: Int) {
    precondition(n <= count, "no more can be consumed than is there")
    start += n
    if start == end { (start, end) = (0, 0) }
  }

  mutating func removeAll() { (start, end) = (0, 0) }

  /// Lets `body` write behind what is there, into at least `room` bytes.
  /// - Parameter body: gives back how many bytes it wrote.
  mutating func append<E: Error>(
    room: Int, _ body: (UnsafeMutableRawBufferPointer) throws(E) -> Int
  ) throws(E) {
    if memory.count - end < room { makeRoom(room) }
    end += try body(UnsafeMutableRawBufferPointer(rebasing: memory[end...]))
  }

  private mutating func makeRoom(_ room: Int) {
    let kept = UnsafeRawBufferPointer(rebasing: memory[start..<end])
    if kept.count + room <= memory.count {
      memory.copyMemory(from: kept)
    } else {
      let larger = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(memory.count * 2, kept.count + room), alignment: 64)
      larger.copyMemory(from: kept)
      memory.deallocate()
      memory = larger
    }
    (start, end) = (0, kept.count)
  }
}
