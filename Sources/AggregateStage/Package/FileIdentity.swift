import Glibc

/// By what the system tells one state of a file from another, without its bytes.
///
/// Tables are replaced and never written over (`OutputFile`), so that another content is another file,
/// with times of its own.
struct FileIdentity: Equatable {
  let device: UInt64
  let number: UInt64
  let bytes: Int
  /// When the content was last changed, and when anything about the file was: in nanoseconds.
  let modified: Int
  let changed: Int

  /// - Returns: nil where there is no file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    bytes = Int(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// Of what `text` gave.
  init?(_ fields: [Int]) {
    guard fields.count == 5 else { return nil }
    (device, number) = (UInt64(bitPattern: Int64(fields[0])), UInt64(bitPattern: Int64(fields[1])))
    (bytes, modified, changed) = (fields[2], fields[3], fields[4])
  }

  /// The numbers, with a blank between them.
  var text: String {
    "\(Int64(bitPattern: device)) \(Int64(bitPattern: number)) \(bytes) \(modified) \(changed)"
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
