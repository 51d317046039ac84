/// Takes the bytes of a message body and undoes its transfer and content encodings.
final class BodyPipeline {
  private var chunks: ChunkDecoder?
  private let decoders: [ContentDecoder]
  private let sink: BodySink

  /// More encodings than these are an attack.
  private static let mostEncodings = 4

  init(_ head: HTTPHead, sink: BodySink, _ inflations: InflationPool, limits: Limits) {
    self.sink = sink
    chunks = head.isChunked ? ChunkDecoder() : nil
    // Without a declared encoding one decoder looks whether the bytes are gzip all the same.
    let encodings = head.encodings.isEmpty ? [""] : head.encodings.suffix(Self.mostEncodings)
    decoders = encodings.reversed().map { ContentDecoder($0, inflations, limits: limits) }
  }

  /// Whether more bytes make no difference.
  var isSatisfied: Bool { sink.isSatisfied || error != nil }

  /// Whether the last chunk of a chunked body was seen.
  var hasLastChunk: Bool { chunks?.isAtEnd ?? false }

  /// Why the body cannot be read, where it cannot.
  var error: ArchiveError? { decoders.lazy.compactMap(\.error).first }

  func write(_ bytes: UnsafeRawBufferPointer) {
    if chunks != nil {
      chunks?.write(bytes) { decode($0, 0) }
    } else {
      decode(bytes, 0)
    }
  }

  func finish() {
    chunks?.finish { decode($0, 0) }
    for (i, decoder) in decoders.enumerated() { decoder.finish { decode($0, i + 1) } }
  }

  private func decode(_ bytes: UnsafeRawBufferPointer, _ index: Int) {
    if index == decoders.count {
      sink.write(bytes)
    } else {
      decoders[index].write(bytes) { decode($0, index + 1) }
    }
  }
}
