import Digests

/// What becomes of a decoded body: it is counted, and kept where it is a page.
///
/// What is kept is hashed when somebody asks; only what is too long to be kept is hashed as it comes.
final class BodySink {
  private let declared: MediaType?
  private let limits: Limits
  /// The hash of a body that is longer than what is kept of one, as far as it has come.
  private(set) var digest: SHA1?
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
    let kept = piece.prefix(limits.keptBody - buffer.bytes.count)
    buffer.bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: kept))
    if kept.count < piece.count { hash(UnsafeRawBufferPointer(rebasing: piece[kept.endIndex...])) }
    if mediaType == nil, buffer.bytes.count >= Sniffer.headSize { decide() }
  }

  /// Goes on with the hash of a body behind what is kept of it.
  private func hash(_ rest: UnsafeRawBufferPointer) {
    if digest == nil {
      digest = SHA1()
      digest?.update(buffer.bytes)
    }
    digest?.update(rest.assumingMemoryBound(to: UInt8.self))
  }

  /// Decides what a body is that had less than the bytes it takes.
  func finish() {
    if mediaType == nil { decide() }
  }

  private func decide() {
    mediaType = Sniffer.type(of: Array(buffer.bytes.prefix(Sniffer.headSize)), declared: declared)
  }
}
