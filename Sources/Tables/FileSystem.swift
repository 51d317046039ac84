#if canImport(Glibc)
  import Glibc
#endif

/// The few things that stages ask of the file system.
package enum FileSystem {
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path, without `ending` if it has that.
  package static func name(of path: String, without ending: String = "") -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init)
    guard let name else { return path }
    return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) throws(TableError) {
    if isFolder(path) { return }
    let above = parent(of: path)
    if above != path { try makeFolder(above) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .system(.cannotCreate, path: path)
    }
  }

  /// The names in a folder, in the order of their bytes, without those that start with a full stop.
  package static func names(in folder: String) throws(TableError) -> [String] {
    guard let directory = opendir(folder) else { throw .system(.noInput, path: folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The CSV files of a table's folder, in the order of their names; a path to a file is that file.
  package static func tables(at path: String) throws(TableError) -> [String] {
    guard isFolder(path) else {
      guard exists(path) else { throw .system(.noInput, path: path) }
      return [path]
    }
    return try names(in: path).filter { $0.hasSuffix(".csv") }.map { "\(path)/\($0)" }
  }

  /// The whole of a file.
  package static func contents(of path: String) throws(TableError) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if stat(path, &status) == 0 { bytes.reserveCapacity(max(0, Int(status.st_size))) }
    try forEachChunk(of: path) { chunk in
      chunk.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// The bytes of a file from its start, some hundred kilobytes at a time.
  package static func forEachChunk(
    of path: String, _ body: (Span<UInt8>) -> Void
  ) throws(TableError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.noInput, path: path) }
    defer { close(descriptor) }
    while true {
      let chunk = try readChunk(descriptor, path, 1 << 18)
      if chunk.isEmpty { return }
      body(chunk.span)
    }
  }

  package static func remove(_ path: String) { unlink(path) }

  static func haveSameBytes(_ one: String, _ other: String) -> Bool {
    let a = open(one, O_RDONLY | O_CLOEXEC)
    defer { if a >= 0 { close(a) } }
    let b = open(other, O_RDONLY | O_CLOEXEC)
    defer { if b >= 0 { close(b) } }
    guard a >= 0, b >= 0 else { return false }
    while true {
      guard let x = try? readChunk(a, one, 1 << 16), let y = try? readChunk(b, other, 1 << 16)
      else { return false }
      if x != y { return false }
      if x.isEmpty { return true }
    }
  }

  /// As many bytes as asked for, fewer only at the end.
  private static func readChunk(
    _ descriptor: Int32, _ path: String, _ size: Int
  ) throws(TableError) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let n = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if n < 0, errno == EINTR { continue }
        failed = n < 0
        if n <= 0 { break }
        count += n
      }
    }
    if failed { throw .system(.noInput, path: path) }
    return bytes
  }
}
