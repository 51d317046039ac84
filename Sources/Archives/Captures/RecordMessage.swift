/// The message in a record, read to its end.
struct RecordMessage {
  let head: HTTPHead
  let body: DecodedBody
  let place: RecordPlace
  /// Why the record is not to be trusted; nil where it is.
  let fault: ArchiveError?

  /// Reads the block of the record that the reader has just begun.
  ///
  /// Where the lengths of record and message differ, the message is believed if what follows fits.
  init(
    _ header: RecordHeader, from records: RecordReader, keepsAll: Bool, buffer: BodyBuffer,
    limits: Limits
  ) throws(ArchiveError) {
    let message = MessageReader(header, keepsAll: keepsAll, buffer: buffer, limits: limits)
    try Self.pump(header, records, message)
    if let missing = message.missing, missing > 0, try records.extendBlock(by: missing) {
      try Self.pump(header, records, message)
    }
    let (end, place) = try records.endRecord()
    self.place = place
    body = message.finish()
    head = message.head
    fault = body.error ?? Self.fault(end, isWhole: message.isWhole)
  }

  private static func pump(
    _ header: RecordHeader, _ records: RecordReader, _ message: MessageReader
  ) throws(ArchiveError) {
    while !message.isSatisfied, var chunk = try records.nextChunk() {
      if let missing = message.missing(in: chunk) {
        if header.length == nil {
          // Nothing but the message says where it ends.
          chunk = UnsafeRawBufferPointer(rebasing: chunk.prefix(missing))
        } else if try records.endBlock(after: missing) {
          guard let rest = try records.nextChunk() else { return }
          chunk = rest
        } else {
          // The look behind it may have moved the bytes.
          chunk = records.lentChunk
        }
      }
      message.write(chunk)
    }
  }

  /// What the end of a block says of the record.
  /// - Parameter isWhole: whether the message in it is complete all the same.
  static func fault(_ end: RecordReader.BlockEnd, isWhole: Bool) -> ArchiveError? {
    switch end {
    case .complete: nil
    case .truncated where isWhole, .cutShort where isWhole: nil
    case .truncated: ArchiveError(.truncated, "the archive ends within the record")
    case .cutShort: ArchiveError(.truncated, "another record begins before the end of this one")
    case .damaged(let detail): ArchiveError(.damaged, detail)
    case .bomb: ArchiveError(.bomb, "the record grows too large when it is inflated")
    }
  }
}
