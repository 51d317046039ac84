/// What can be seen of a gzip member from outside (RFC 1952).
enum GzipMember {
  /// A header of 10 bytes and a trailer of 8.
  static let shortest = 18
  static let trailer = 8

  /// The flag of a header with a checksum of its own, which libdeflate does not look at.
  private static let headerChecksum: UInt8 = 2

  /// What bytes that are all of a member say that they inflate to (modulo 4 GiB, as the format
  /// has it); nil where they are not to be inflated in one go.
  static func size(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard bytes.count >= shortest, bytes[3] & headerChecksum == 0 else { return nil }
    return (1...4).reduce(0) { $0 << 8 | Int(bytes[bytes.count - $1]) }
  }
}
