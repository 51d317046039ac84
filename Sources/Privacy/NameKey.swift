#if canImport(Glibc)
  import Glibc
#endif

/// The secret under which names become pseudonyms.
///
/// A key file holds at least sixteen bytes, or as many in hexadecimal digits; white space around
/// them does not count. Programs read keys and never make one.
package struct NameKey: Sendable {
  package let bytes: [UInt8]

  /// A shorter key could be found by trying.
  package static let shortest = 16
  private static let longestFile = 4096

  /// - Parameter contents: what is in a key file.
  package init(contents: [UInt8]) throws(NameKeyError) {
    var bytes = contents
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    bytes = Array(bytes.drop { $0 <= 0x20 })
    let isHex = bytes.count >= 2 * Self.shortest && bytes.allSatisfy { Self.digit($0) != nil }
    if isHex {
      bytes = stride(from: 0, to: bytes.count - 1, by: 2).map {
        (Self.digit(bytes[$0]) ?? 0) << 4 | (Self.digit(bytes[$0 + 1]) ?? 0)
      }
    }
    guard bytes.count >= Self.shortest else { throw .tooShort }
    self.bytes = bytes
  }

  /// Reads a key file.
  package init(file path: String) throws(NameKeyError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: Self.longestFile)
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw .unreadable }
    try self.init(contents: Array(buffer.prefix(count)))
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// Why a key file gives no key.
package enum NameKeyError: Error, CustomStringConvertible {
  case unreadable, tooShort

  package var description: String {
    switch self {
    case .unreadable: "the key file cannot be read"
    case .tooShort: "the key file holds fewer than \(NameKey.shortest) bytes"
    }
  }
}
