import Glibc

/// The compressed bytes of a source in order, as many at hand as are asked for.
struct SourceWindow: ~Copyable {
  private let source: any ByteSource
  /// Where the bytes end that are read at all.
  private var end: Int
  private var buffer = RawBuffer(capacity: 1 << 18)
  /// Where the next bytes of the source are read.
  private var readOffset: Int
  private(set) var isAtEnd = false

  /// How many bytes are read at a time.
  private static let step = 1 << 17
  /// How long the longest member may be, compressed, whose end is looked for.
  private static let longestMember = 1 << 20

  init(_ source: any ByteSource, at offset: Int) {
    self.source = source
    end = .max
    readOffset = offset
  }

  /// Goes to another place.
  /// - Parameter end: where the source ends as far as it is read.
  mutating func seek(to offset: Int, end: Int) {
    self.end = end
    if offset >= self.offset, offset <= readOffset, readOffset <= end {
      buffer.consume(offset - self.offset)
    } else {
      buffer.removeAll()
      readOffset = offset
    }
    isAtEnd = false
  }

  /// The place in the source of the first byte at hand.
  var offset: Int { readOffset - buffer.count }

  var count: Int { buffer.count }

  var bytes: UnsafeRawBufferPointer { buffer.bytes }

  subscript(_ index: Int) -> UInt8 { buffer[index] }

  mutating func consume(_ n: Int) { buffer.consume(n) }

  /// Reads more bytes.
  /// - Returns: false where there are none.
  mutating func fill() throws(ArchiveError) -> Bool {
    var n = 0
    let (source, offset, left) = (source, readOffset, end - readOffset)
    try buffer.append(room: Self.step) { (space) throws(ArchiveError) in
      n = try source.read(
        at: offset, into: UnsafeMutableRawBufferPointer(rebasing: space.prefix(max(left, 0))))
      return n
    }
    readOffset += n
    if n == 0 { isAtEnd = true }
    return n > 0
  }

  /// Whether nothing but zeros is left, as tapes and block devices leave them; they are consumed.
  mutating func isZeroPadding() throws(ArchiveError) -> Bool {
    repeat {
      guard bytes.allSatisfy({ $0 == 0 }) else { return false }
      buffer.removeAll()
    } while try fill()
    return true
  }

  /// How long the member at the front is, as far as can be seen: up to what looks like another one,
  /// or to the end of the source; nil where it is too long to be looked through.
  mutating func memberLength() throws(ArchiveError) -> Int? {
    var searched = GzipMember.shortest
    while true {
      if let next = nextMember(from: searched) { return next }
      searched = max(searched, count - 3)
      if count > Self.longestMember { return nil }
      if isAtEnd { return count }
      _ = try fill()
    }
  }

  /// Where a gzip header may start: its magic, deflate, and no reserved flags.
  private func nextMember(from start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var i = start
    while i + 3 < count, let found = memchr(base + i, 0x1F, count - 3 - i) {
      i = UnsafeRawPointer(found) - base
      if self[i + 1] == 0x8B, self[i + 2] == 8, self[i + 3] < 0x20 { return i }
      i += 1
    }
    return nil
  }
}
