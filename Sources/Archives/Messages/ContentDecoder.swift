/// Undoes one content encoding of bytes that come in pieces.
///
/// A body that is declared encoded and is not passes through as it is. The bytes that come out
/// before a break count.
final class ContentDecoder {
  private enum State {
    case undecided
    case inflating
    case plain
    case done
  }

  private let encoding: String
  private let inflations: InflationPool
  /// Taken when something is to be inflated.
  private var inflation: Inflation?
  private let limits: Limits
  private var state = State.undecided
  private var head: [UInt8] = []
  private var taken = 0
  private var given = 0
  private(set) var error: ArchiveError?

  /// What the first bytes are read for.
  private static let headSize = 16

  /// - Parameter encoding: as declared, in lower case; empty where bytes are looked at unasked.
  init(_ encoding: String, _ inflations: InflationPool, limits: Limits) {
    self.encoding = encoding
    self.inflations = inflations
    self.limits = limits
  }

  deinit {
    if let inflation { inflations.giveBack(inflation) }
  }

  func write(_ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) {
    switch state {
    case .plain: body(bytes)
    case .inflating: inflate(bytes, body)
    case .done: return
    case .undecided where head.isEmpty && bytes.count >= Self.headSize:
      decide(Array(bytes.prefix(Self.headSize)))
      write(bytes, body)
    case .undecided:
      head += bytes
      if head.count >= Self.headSize { decideByHead(body) }
    }
  }

  func finish(_ body: (UnsafeRawBufferPointer) -> Void) {
    if case .undecided = state, !head.isEmpty { decideByHead(body) }
  }

  private func decideByHead(_ body: (UnsafeRawBufferPointer) -> Void) {
    let first = head
    head = []
    decide(first)
    first.withUnsafeBytes { write($0, body) }
  }

  /// Chooses by the first bytes, whatever is declared.
  private func decide(_ first: [UInt8]) {
    if first.starts(with: [0x1F, 0x8B]) {
      begin(.gzip)
    } else if encoding == "deflate" || encoding == "gzip" || encoding == "x-gzip" {
      decideDeflate(first)
    } else if !encoding.isEmpty, !Self.looksLikeText(first) {
      error = ArchiveError(.unsupportedEncoding, encoding)
      state = .done
    } else {
      state = .plain
    }
  }

  /// "deflate" is a zlib stream by the standard, and a bare one by what some servers send.
  private func decideDeflate(_ first: [UInt8]) {
    if first.count >= 2, first[0] & 15 == 8, first[0] >> 4 <= 7,
      (Int(first[0]) << 8 | Int(first[1])) % 31 == 0
    {
      begin(.zlib)
    } else if encoding == "deflate", !Self.looksLikeText(first) {
      begin(.raw)
    } else {
      state = .plain
    }
  }

  private func begin(_ format: Inflater.Format) {
    let inflation = inflations.take()
    inflation.pieces.reset(format)
    self.inflation = inflation
    state = .inflating
  }

  /// Whether bytes are the start of a page rather than of something compressed.
  private static func looksLikeText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x0C }
      && (bytes.contains(UInt8(ascii: "<")) || bytes.allSatisfy { $0 < 0x80 })
  }

  private func inflate(_ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) {
    guard let (inflater, output) = inflation.map({ ($0.pieces, $0.output) }) else { return }
    var rest = bytes[...]
    if taken == 0, let n = inflateWhole(bytes, body) {
      rest = rest.dropFirst(n)
      guard rest.starts(with: [0x1F, 0x8B]) else {
        state = .done
        return
      }
      inflater.reset(.gzip)
    }
    var outcome = Inflater.Outcome.more
    repeat {
      let step = inflater.inflate(UnsafeRawBufferPointer(rebasing: rest), into: output)
      outcome = step.outcome
      rest = rest.dropFirst(step.taken)
      taken += step.taken
      given += step.given
      if step.given > 0 { body(UnsafeRawBufferPointer(rebasing: output[..<step.given])) }
      if given > limits.inflatedBody, given / limits.ratio > taken {
        error = ArchiveError(.bomb, "\(taken) bytes inflate to more than \(given)")
        state = .done
        return
      }
      if case .more = outcome, step.taken == 0, step.given == 0 { return }
      if case .end = outcome, rest.starts(with: [0x1F, 0x8B]) {
        inflater.reset(.gzip)
        outcome = .more
      }
    } while outcome == .more
    state = .done
    if case .broken(let detail) = outcome, given == 0 { error = ArchiveError(.damaged, detail) }
  }
  /// Inflates the gzip member that the bytes are, if they are all of one and it is not too large.
  /// - Returns: how many bytes it takes; nil where it is to be inflated in pieces.
  private func inflateWhole(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) -> Int? {
    guard let inflation, inflation.pieces.format == .gzip,
      let size = GzipMember.size(bytes), size <= min(limits.wholeMember, limits.inflatedBody),
      let step = inflation.inflate(whole: bytes, size: size)
    else { return nil }
    taken = step.taken
    given = step.bytes.count
    if given > 0 { body(step.bytes) }
    return taken
  }
}
