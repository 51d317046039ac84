import Glibc

/// By what the system tells one state of a file from another, without its bytes.
///
/// Tables are replaced and never written over (`OutputFile`), so that another content is another file,
/// with a time of its own. When the file's entry was last changed does not count: a generation of the
/// store is a hard link to each table, which changes that every night.
struct FileIdentity: Equatable, Sendable {
  /// Its device, its number there, how many bytes it has, and when these were last changed, in
  /// nanoseconds.
  private let numbers: [Int]

  static let count = 4

  /// - Returns: nil where there is no file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let time = status.st_mtim
    numbers = [
      Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino),
      Int(status.st_size), Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec),
    ]
  }

  /// - Parameter numbers: as `text` has them; nil where there are more or fewer.
  init?(_ numbers: some Collection<Int>) {
    guard numbers.count == Self.count else { return nil }
    self.numbers = Array(numbers)
  }

  /// The numbers, with a blank between them.
  var text: String { numbers.map(String.init).joined(separator: " ") }
}
