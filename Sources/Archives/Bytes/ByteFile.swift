import Glibc

/// A regular file, open for reading.
package final class ByteFile: ByteSource {
  private let descriptor: Int32
  package let size: Int
  /// The time of the last change, in nanoseconds since 1970.
  package let modified: Int

  /// Opens a file.
  /// - Parameter path: its bytes, which need not be UTF-8.
  package init(path: [UInt8]) throws(ArchiveError) {
    guard !path.contains(0) else { throw ArchiveError(.unsafeName, "a name with a NUL byte") }
    // Without O_NONBLOCK a pipe in the dump would hang the run.
    let opened = (path + [0]).withUnsafeBufferPointer {
      $0.withMemoryRebound(to: CChar.self) { chars in
        chars.baseAddress.map { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) } ?? -1
      }
    }
    guard opened >= 0 else {
      let isGone = errno == ENOENT || errno == ENOTDIR
      throw ArchiveError(isGone ? .missing : .unreadable, String(cString: strerror(errno)))
    }
    descriptor = opened
    var status = stat()
    let failed = fstat(opened, &status) != 0
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    if failed || status.st_mode & S_IFMT != S_IFREG {
      throw ArchiveError(.unreadable, "is no regular file")
    }
  }

  deinit { close(descriptor) }

  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int {
    var count = 0
    while count < buffer.count {
      let n = pread(
        descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, offset + count)
      if n < 0 {
        if errno == EINTR { continue }
        throw ArchiveError(.unreadable, String(cString: strerror(errno)))
      }
      if n == 0 { break }
      count += n
    }
    return count
  }
}
