import Digests

/// What becomes of a decoded body: it is counted and hashed, and kept where it is a page.
final class BodySink {
  private let declared: MediaType?
  private let limits: Limits
  private var digest = SHA1()
  /// The kept bytes: all while nothing is decided, then those of a page up to the limit.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  /// What the body is; nil until enough is known.
  private(set) var mediaType: MediaType?
  private var keepsAll: Bool

  /// - Parameter keepsAll: whether to keep the body whatever it is.
  init(declared: MediaType?, keepsAll: Bool, buffer: consuming [UInt8], limits: Limits) {
    self.declared = declared
    self.limits = limits
    self.keepsAll = keepsAll
    bytes = buffer
    bytes.removeAll(keepingCapacity: true)
  }

  /// Whether the rest of the body makes no difference.
  var isSatisfied: Bool { mediaType.map { !$0.isHTML } ?? false && !keepsAll }

  func write(_ piece: UnsafeRawBufferPointer) {
    if isSatisfied { return }
    count += piece.count
    digest.update(piece.assumingMemoryBound(to: UInt8.self))
    let room = limits.keptBody - bytes.count
    if room > 0 { bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece.prefix(room))) }
    if mediaType == nil, bytes.count >= Sniffer.headSize { decide() }
  }

  /// - Returns: the SHA-1 of the body.
  func finish() -> [UInt8] {
    if mediaType == nil { decide() }
    return digest.finish()
  }

  /// Gives the kept bytes away, so that their memory has one owner.
  func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  private func decide() {
    mediaType = Sniffer.type(of: Array(bytes.prefix(Sniffer.headSize)), declared: declared)
  }
}
