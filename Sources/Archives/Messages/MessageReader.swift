/// Reads the block of a record as what it is: an HTTP response, or a body alone.
final class MessageReader {
  private(set) var head: HTTPHead
  private let record: RecordHeader
  private let keepsAll: Bool
  private let limits: Limits
  private var pendingHead: [UInt8]? = []
  /// How much of the piece that comes next is the head, which was read already.
  private var headLength = 0
  private let buffer: BodyBuffer
  private var sink: BodySink?
  private var pipeline: BodyPipeline?
  /// The bytes of the body before anything is undone.
  private var bodyCount = 0

  /// - Parameters:
  ///   - buffer: gets the body.
  ///   - keepsAll: whether to keep bodies that are no pages.
  init(_ record: RecordHeader, keepsAll: Bool, buffer: BodyBuffer, limits: Limits) {
    self.record = record
    self.keepsAll = keepsAll
    self.limits = limits
    head = HTTPHead(mediaType: MediaType(record.contentType.utf8))
    self.buffer = buffer
  }

  /// Whether more bytes make no difference.
  var isSatisfied: Bool { pipeline?.isSatisfied ?? false }

  func write(_ chunk: UnsafeRawBufferPointer) {
    prepare(chunk)
    guard let pending = pendingHead else {
      write(body: UnsafeRawBufferPointer(rebasing: chunk.dropFirst(headLength)))
      headLength = 0
      return
    }
    let bytes = pending + chunk
    pendingHead = bytes
    bytes.withUnsafeBytes { all in
      if let end = Self.endOfHead(all) {
        begin(head: Array(all[..<end]))
        write(body: UnsafeRawBufferPointer(rebasing: all[end...]))
      } else if all.count > limits.header {
        begin(head: [])
        write(body: all)
      }
    }
  }

  /// Reads the head, where the whole of it stands at the front of the first piece.
  private func prepare(_ chunk: UnsafeRawBufferPointer) {
    guard pendingHead == [], let end = Self.endOfHead(chunk) else { return }
    begin(head: Array(chunk[..<end]))
    headLength = end
  }

  private func write(body: UnsafeRawBufferPointer) {
    bodyCount += body.count
    pipeline?.write(body)
  }

  /// How many bytes of the body its own length says are still to come; nil where it says nothing.
  var missing: Int? {
    guard let length = head.contentLength, length >= 0, !head.isChunked, pendingHead == nil else {
      return nil
    }
    return length - bodyCount
  }

  /// Where in a piece of the block the body ends by its own length; nil where it goes on behind it,
  /// or where the length need not be that of these bytes.
  func missing(in chunk: UnsafeRawBufferPointer) -> Int? {
    prepare(chunk)
    guard let missing, missing >= 0, missing < chunk.count - headLength, head.encodings.isEmpty
    else { return nil }
    return headLength + missing
  }

  /// Whether nothing more is to come, whatever the length of the record says.
  var isWhole: Bool { pipeline?.hasLastChunk ?? false || missing.map { $0 <= 0 } ?? false }

  /// What the message is, once all of it was written.
  func finish() -> DecodedBody {
    if let pending = pendingHead { begin(head: pending) }
    pipeline?.finish()
    sink?.finish()
    return DecodedBody(
      bytes: buffer.bytes, count: sink?.count ?? 0, partial: sink?.digest,
      mediaType: sink?.mediaType ?? MediaType(essence: ""), error: pipeline?.error)
  }

  private func begin(head bytes: [UInt8]) {
    pendingHead = nil
    if HTTPHead.starts(bytes) { head = HTTPHead(bytes) }
    var declared = head.mediaType
    if declared == nil, !record.contentType.hasPrefix("application/http") {
      declared = MediaType(record.contentType.utf8)
    }
    if declared?.essence == "application/http" { declared = nil }
    let sink = BodySink(declared: declared, keepsAll: keepsAll, buffer: buffer, limits: limits)
    self.sink = sink
    var limits = limits
    // Of what is no page only the first bytes are inflated.
    if !keepsAll, let declared, !declared.isHTML { limits.wholeMember = 0 }
    pipeline = BodyPipeline(head, sink: sink, buffer.inflations, limits: limits)
  }

  /// The end of an HTTP head with its empty line; 0 where the bytes begin no HTTP response, nil
  /// where more must be seen.
  private static func endOfHead(_ bytes: UnsafeRawBufferPointer) -> Int? {
    if bytes.count < 5 { return nil }
    guard HTTPHead.starts(bytes) else { return 0 }
    var i = 0
    while let end = bytes[i...].firstIndex(of: 0x0A) {
      if end == i || (end == i + 1 && bytes[i] == 0x0D), i > 0 { return end + 1 }
      i = end + 1
    }
    return nil
  }
}
