#if canImport(Glibc)
  import Glibc
#endif

/// A file that is there whole or not at all.
///
/// Bytes go to `PATH.tmp` beside the file; `commit()` flushes them to the disk and renames. A writer
/// that is dropped before, or killed, leaves what stood there before. `-` is standard output; a
/// device or a pipe is written to, never replaced.
package final class OutputFile {
  package let path: String
  private let temporary: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private static let flushAt = 1 << 18
  /// Bytes passed on to the system, and how many of them the disk was told to take in, so that there
  /// is little left to wait for in `commit()`.
  private var (passed, begun) = (0, 0)
  private static let beginAt = 1 << 21
  private var background = BackgroundSync()

  private var isStandardOutput: Bool { path == "-" }
  /// Whether there is nothing to rename: standard output, a device or a pipe.
  private let isStream: Bool

  /// Opens the temporary file, and makes the folder where it is missing.
  package init(path: String) throws(TableError) {
    self.path = path
    self.temporary = path + ".tmp"
    self.isStream = path == "-" || Self.isStream(path)
    if path == "-" {
      self.descriptor = STDOUT_FILENO
    } else if isStream {
      let opened = Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard opened >= 0 else { throw .system(.cannotCreate, path: path) }
      self.descriptor = opened
    } else {
      var opened = Self.open(temporary)
      if opened < 0, errno == ENOENT {
        try FileSystem.makeFolder(FileSystem.parent(of: path))
        opened = Self.open(temporary)
      }
      guard opened >= 0 else { throw .system(.cannotCreate, path: path) }
      self.descriptor = opened
    }
    buffer.reserveCapacity(Self.flushAt + (1 << 12))
  }

  deinit {
    if descriptor >= 0, !isStandardOutput {
      background.wait()
      close(descriptor)
      if !isStream { unlink(temporary) }
    }
  }

  /// Whether something stands at a path that is neither a file nor a folder.
  private static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  private static func open(_ path: String) -> Int32 {
    Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
  }

  /// Appends what `body` writes into the buffer, and passes it on when there is enough of it.
  package func append<E: Error>(_ body: (inout [UInt8]) throws(E) -> Void) throws(E) {
    try body(&buffer)
  }

  package func append(_ bytes: some Sequence<UInt8>) throws(TableError) {
    buffer.append(contentsOf: bytes)
    try flushIfFull()
  }

  package func flushIfFull() throws(TableError) {
    if buffer.count >= Self.flushAt { try flush() }
  }

  /// Writes many bytes behind those that wait, without a copy of them.
  func appendDirectly(_ bytes: UnsafeRawBufferPointer) throws(TableError) {
    try flush()
    try pass(bytes)
  }

  private func flush() throws(TableError) {
    try buffer.withUnsafeBufferPointer { bytes throws(TableError) in
      try pass(UnsafeRawBufferPointer(bytes))
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func pass(_ bytes: UnsafeRawBufferPointer) throws(TableError) {
    var written = 0
    while written < bytes.count {
      let n = write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if n < 0 {
        if errno == EINTR { continue }
        throw .system(errno == EPIPE ? .closedPipe : .cannotWrite, path: path)
      }
      written += n
    }
    passed += written
    if passed - begun >= Self.beginAt { begin() }
  }

  /// Lets the disk take in what was passed on.
  private func begin() {
    if isStream || begun == passed { return }
    if background.start(descriptor) { begun = passed }
  }

  /// Passes on all that waits, and lets the disk take it in.
  ///
  /// With `onlyIfChanged` a file that already holds the same bytes stays untouched, time and all.
  /// - Returns: whether there is something to put in its place.
  func finish(onlyIfChanged: Bool) throws(TableError) -> Bool {
    try flush()
    if isStream { return true }
    if onlyIfChanged, FileSystem.haveSameBytes(temporary, path) {
      background.wait()
      close(descriptor)
      descriptor = -1
      unlink(temporary)
      return false
    }
    begin()
    return true
  }

  /// Waits until the disk has all that was passed on.
  func settle() throws(TableError) {
    if isStream { return }
    background.wait()
    if begun < passed {
      if fdatasync(descriptor) != 0 { background.fail(errno) }
      begun = passed
    }
    // What cannot be synchronized at all (EINVAL) is as safe as it can be.
    guard [0, EINVAL].contains(background.failure) else {
      errno = background.failure
      throw .system(.cannotWrite, path: path)
    }
  }

  /// Flushes, and puts the file in its place.
  ///
  /// With `onlyIfChanged` a file that already holds the same bytes stays untouched, time and all.
  /// - Returns: whether the file in its place is a new one.
  @discardableResult
  package func commit(onlyIfChanged: Bool = false) throws(TableError) -> Bool {
    guard try finish(onlyIfChanged: onlyIfChanged) else { return false }
    if isStream { return true }
    try settle()
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0, rename(temporary, path) == 0 else {
      let error = TableError.system(.cannotWrite, path: path)
      unlink(temporary)
      throw error
    }
    return true
  }
}
