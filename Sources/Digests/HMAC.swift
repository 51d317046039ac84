/// A keyed hash (RFC 2104) over SHA-256.
package struct HMAC: Sendable {
  private var inner = SHA256()
  private var outer = SHA256()

  package init(key: [UInt8]) {
    var block = key.count > BlockBuffer.size ? SHA256.hash(key) : key
    block += [UInt8](repeating: 0, count: BlockBuffer.size - block.count)
    inner.update(block.map { $0 ^ 0x36 })
    outer.update(block.map { $0 ^ 0x5C })
  }

  /// The 32 bytes of a message's code; the value can be used for any number of messages.
  package func code(of message: some Sequence<UInt8>) -> [UInt8] {
    var (inner, outer) = (inner, outer)
    inner.update(message)
    outer.update(inner.finish())
    return outer.finish()
  }
}
