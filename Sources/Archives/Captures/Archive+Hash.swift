import Digests

extension Archive {
  /// How many bytes are hashed at a time.
  private static let hashed = 1 << 16

  /// The SHA-256 of all bytes of the archive, in hexadecimal.
  package func sha256() throws(ArchiveError) -> String {
    var hash = SHA256()
    var offset = 0
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.hashed)
    defer { buffer.deallocate() }
    while offset < size {
      let count = try source.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      if count == 0 { break }
      hash.update(UnsafeBufferPointer(rebasing: buffer[..<count]))
      offset += count
    }
    return Hexadecimal.encode(hash.finish())
  }
}
