/// Bytes of known length that can be read from any place: a file, a stretch of one, a member.
protocol ByteSource: AnyObject {
  var size: Int { get }
  /// Reads at a place, as many bytes as there are room and bytes for.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int
}

extension ByteSource {
  /// The bytes of a range, fewer where the source ends.
  func bytes(_ range: Range<Int>) throws(ArchiveError) -> [UInt8] {
    let range = range.clamped(to: 0..<max(size, 0))
    var bytes = [UInt8](repeating: 0, count: range.count)
    var count = 0
    var failure: ArchiveError?
    bytes.withUnsafeMutableBytes { buffer in
      do throws(ArchiveError) { count = try read(at: range.lowerBound, into: buffer) } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}

/// A stretch of another source.
final class ByteSection: ByteSource {
  private let source: any ByteSource
  private let start: Int
  let size: Int

  init(of source: any ByteSource, _ range: Range<Int>) {
    let range = range.clamped(to: 0..<max(source.size, 0))
    self.source = source
    start = range.lowerBound
    size = range.count
  }

  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int {
    guard offset >= 0, offset < size else { return 0 }
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(size - offset))
    return try source.read(at: start + offset, into: room)
  }
}

/// Bytes in memory.
final class MemorySource: ByteSource {
  private let contents: [UInt8]
  /// At most so many bytes come at a time.
  private let step: Int
  var size: Int { contents.count }

  init(_ contents: [UInt8], step: Int = .max) {
    self.contents = contents
    self.step = step
  }

  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int {
    guard offset >= 0, offset < size else { return 0 }
    let count = min(buffer.count, size - offset, step)
    buffer.copyBytes(from: contents[offset..<(offset + count)])
    return count
  }
}
