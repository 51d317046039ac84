import Digests

/// What becomes of a decoded body: it is counted and hashed, and kept where it is a page.
final class BodySink {
  private let declared: MediaType?
  private let limits: Limits
  private var digest = SHA1()
  /// Gets the kept bytes: all while nothing is decided, then those of a page up to the limit.
  private let buffer: BodyBuffer
  private(set) var count = 0
  /// What the body is; nil until enough is known.
  private(set) var mediaType: MediaType?
  private var keepsAll: Bool

  /// - Parameter keepsAll: whether to keep the body whatever it is.
  init(declared: MediaType?, keepsAll: Bool, buffer: BodyBuffer, limits: Limits) {
    self.declared = declared
    self.limits = limits
    self.keepsAll = keepsAll
    self.buffer = buffer
    buffer.clear()
  }

  /// Whether the rest of the body makes no difference.
  var isSatisfied: Bool { mediaType.map { !$0.isHTML } ?? false && !keepsAll }

  func write(_ piece: UnsafeRawBufferPointer) {
    if isSatisfied { return }
    count += piece.count
    digest.update(piece.assumingMemoryBound(to: UInt8.self))
    let room = limits.keptBody - buffer.bytes.count
    if room > 0 {
      buffer.bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece.prefix(room)))
    }
    if mediaType == nil, buffer.bytes.count >= Sniffer.headSize { decide() }
  }

  /// - Returns: the SHA-1 of the body.
  func finish() -> [UInt8] {
    if mediaType == nil { decide() }
    return digest.finish()
  }

  private func decide() {
    mediaType = Sniffer.type(of: Array(buffer.bytes.prefix(Sniffer.headSize)), declared: declared)
  }
}
