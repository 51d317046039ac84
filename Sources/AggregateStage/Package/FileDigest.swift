import Digests
import Glibc
import Tables

/// Size, lines and SHA-256 of a file, found in one reading of it.
struct FileDigest: Sendable {
  let bytes: Int
  /// Line feeds; for a table the rows and its header.
  let lines: Int
  let sha256: String

  init(bytes: Int, lines: Int, sha256: String) {
    (self.bytes, self.lines, self.sha256) = (bytes, lines, sha256)
  }

  init(path: String) throws(TableError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw TableError(.noInput, path: path, detail: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var digest = SHA256()
    var (bytes, lines) = (0, 0)
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { buffer.deallocate() }
    while true {
      let n = read(descriptor, buffer.baseAddress, buffer.count)
      guard n >= 0 else {
        throw TableError(.noInput, path: path, detail: String(cString: strerror(errno)))
      }
      if n == 0 { break }
      bytes += n
      let chunk = UnsafeBufferPointer(rebasing: buffer[..<n])
      digest.update(chunk)
      lines += Self.lineFeeds(in: chunk)
    }
    self.bytes = bytes
    self.lines = lines
    sha256 = Hexadecimal.encode(digest.finish())
  }

  private static func lineFeeds(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var lines = 0
    var start = 0
    while start < bytes.count, let at = memchr(base + start, 0x0A, bytes.count - start) {
      lines += 1
      start = UnsafeRawPointer(at) - UnsafeRawPointer(base) + 1
    }
    return lines
  }
}
