import Digests

extension Archive {
  /// How many bytes are hashed at a time.
  private static let hashed = 1 << 20

  /// The SHA-256 of all bytes of the archive, in hexadecimal.
  package func sha256() throws(ArchiveError) -> String {
    var hash = SHA256()
    var offset = 0
    while offset < size {
      let bytes = try source.bytes(offset..<(offset + Self.hashed))
      if bytes.isEmpty { break }
      hash.update(bytes)
      offset += bytes.count
    }
    return Hexadecimal.encode(hash.finish())
  }
}
