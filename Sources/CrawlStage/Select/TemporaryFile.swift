import Glibc
import Tables

/// A file without a name: gone when nobody holds it any more, however the program ends.
final class TemporaryFile {
  private let path: String
  private let descriptor: Int32
  private(set) var count = 0

  /// - Parameter folder: where there is room, made if it is missing.
  init(in folder: String) throws(TableError) {
    try FileSystem.makeFolder(folder)
    path = folder
    var template = Array("\(folder)/.spool-XXXXXX".utf8CString)
    let opened = template.withUnsafeMutableBufferPointer { $0.baseAddress.map(mkstemp) ?? -1 }
    guard opened >= 0 else {
      throw TableError(.cannotCreate, path: folder, detail: String(cString: strerror(errno)))
    }
    template.withUnsafeBufferPointer { if let name = $0.baseAddress { _ = unlink(name) } }
    descriptor = opened
    _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws(TableError) {
    var written = 0
    while written < bytes.count {
      let n = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if n < 0 {
        if errno == EINTR { continue }
        throw TableError(.cannotWrite, path: path, detail: String(cString: strerror(errno)))
      }
      written += n
    }
    count += written
  }

  /// Reads as many bytes as there are from a place on, at most `limit`, behind those in `buffer`.
  func read(at offset: Int, limit: Int, into buffer: inout [UInt8]) throws(TableError) {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: limit))
    var filled = 0
    while filled < limit {
      let n = buffer.withUnsafeMutableBytes {
        pread(
          descriptor, $0.baseAddress.map { $0 + start + filled }, limit - filled, offset + filled)
      }
      if n < 0 {
        if errno == EINTR { continue }
        throw TableError(.noInput, path: path, detail: String(cString: strerror(errno)))
      }
      if n == 0 { break }
      filled += n
    }
    buffer.removeLast(limit - filled)
  }
}
