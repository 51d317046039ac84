/// Reads the decoded bodies of captures again, by the place that `scan` wrote down.
///
/// Asked in the order of source and offset, it goes through each archive once.
package final class RecordBodies {
  private let dump: Dump
  private let limits: Limits
  private var opened: (name: SourceName, source: any ByteSource, archive: Archive?)?
  private var forward: RecordStream?

  package init(dump: String, limits: Limits = .standard) {
    self.dump = Dump(dump)
    self.limits = limits
  }

  /// The body of one capture.
  /// - Parameters: as in the columns `source`, `record_offset` and `record_length`.
  package func body(
    source: String, offset: Int, length: Int
  ) throws(ArchiveError) -> RecordBody {
    let name = SourceName(source)
    if opened?.name != name {
      let source = try dump.source(name)
      (opened, forward) = ((name, source, try Archive(source)), nil)
    }
    guard let opened else { throw ArchiveError(.noRecord, "nothing is open") }
    guard offset >= 0 else { throw ArchiveError(.noRecord, "a negative offset") }
    guard let archive = opened.archive else {
      return try file(opened.source, name, offset)
    }
    return try record(try stream(archive, at: offset))
  }

  /// A stream that stands at the record.
  private func stream(_ archive: Archive, at offset: Int) throws(ArchiveError) -> RecordStream {
    if !archive.isGzip { return try archive.stream(at: offset, limits: limits) }
    if try MemberSearch.startsRecord(archive.source, at: offset) {
      return try archive.stream(at: offset, limits: limits)
    }
    let stream: RecordStream
    if let forward, forward.position <= offset {
      stream = forward
    } else {
      stream = try archive.stream(at: 0, limits: limits)
      forward = stream
    }
    while stream.position < offset {
      guard try stream.require(1) else {
        throw ArchiveError(.noRecord, "the archive ends before offset \(offset)")
      }
      stream.consume(min(stream.count, offset - stream.position))
    }
    return stream
  }

  private func record(_ stream: RecordStream) throws(ArchiveError) -> RecordBody {
    let records = RecordReader(stream, limits: limits)
    guard case .record(let header) = try records.next() else {
      throw ArchiveError(.noRecord, "no record starts there")
    }
    let message = try RecordMessage(
      header, from: records, keepsAll: true, buffer: BodyBuffer(), limits: limits)
    if let fault = message.fault { throw fault }
    return Self.body(message.body)
  }

  /// A loose file, or the part of an MHTML file that starts at an offset.
  private func file(
    _ source: any ByteSource, _ name: SourceName, _ offset: Int
  ) throws(ArchiveError) -> RecordBody {
    guard try LoosePage.isMHTML(name, source) else {
      return Self.body(try LoosePage.decode(name, source, keepsAll: true, limits))
    }
    let reader = MHTMLReader(source, limits: limits)
    while let (capture, bytes) = try reader.next() {
      guard capture.place.offset == offset else { continue }
      return RecordBody(
        bytes: WaybackPage.restored(bytes), isCut: capture.count > bytes.count,
        mediaType: capture.mediaType, charset: capture.charset)
    }
    throw ArchiveError(.noRecord, "no page starts there")
  }

  private static func body(_ decoded: DecodedBody) -> RecordBody {
    RecordBody(
      bytes: WaybackPage.restored(decoded.bytes), isCut: decoded.count > decoded.bytes.count,
      mediaType: decoded.mediaType.essence, charset: decoded.mediaType.charset)
  }
}

/// A decoded body, with what a Wayback Machine put into it undone, and what its header says of it.
package struct RecordBody: Sendable, Equatable {
  package let bytes: [UInt8]
  /// Whether the body is longer than what is kept of one.
  package let isCut: Bool
  package let mediaType: String
  /// The charset that the header gives; empty where it gives none.
  package let charset: String
}
