/// A hash over bytes that come in pieces.
package protocol Digest: Sendable {
  init()
  /// Adds bytes.
  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>)
  /// The bytes of the hash. The value must not be used again after it.
  mutating func finish() -> [UInt8]
}

extension Digest {
  /// Adds bytes.
  package mutating func update(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { update($0) }
  }

  /// Adds bytes.
  package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { update($0) } }

  /// Adds bytes.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { update($0) }
    if isDone == nil { Array(bytes).withUnsafeBufferPointer { update($0) } }
  }

  /// The hash of bytes that are all at hand.
  package static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var digest = Self()
    digest.update(bytes)
    return digest.finish()
  }

  /// The hash of the UTF-8 of a text, in lower-case hexadecimal.
  package static func hex(of text: String) -> String { Hexadecimal.encode(hash(text.utf8)) }
}
