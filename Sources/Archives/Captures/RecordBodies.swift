/// Reads the decoded bodies of captures again, by the place that `scan` wrote down.
///
/// Asked in the order of source and offset, it goes through each archive once.
package final class RecordBodies {
  private let dump: Dump
  private let limits: Limits
  private var opened: (name: SourceName, source: any ByteSource, archive: Archive?)?
  /// Stands at the record that is read; goes from one to the other.
  private var entered: RecordStream?
  /// Goes once through a gzip stream that cannot be entered at a record.
  private var forward: RecordStream?
  private let buffer = BodyBuffer()
  /// Where the open archive can be entered.
  private var access: AccessFile?

  package init(dump: String, limits: Limits = .admitted) {
    self.dump = Dump(dump, limits: limits)
    self.limits = limits
  }

  /// The body of one capture.
  /// - Parameters:
  ///   - source, offset, length: as in the columns `source`, `record_offset`, `record_length`.
  ///   - access: the access points of the archive, where it has some.
  package func body(
    source: String, offset: Int, length: Int, access: () -> AccessFile? = { nil }
  ) throws(ArchiveError) -> RecordBody {
    let name = SourceName(source)
    if opened?.name != name {
      let source = try dump.source(name)
      (opened, entered, forward) = ((name, source, try Archive(source)), nil, nil)
      self.access = access()
    }
    guard let opened else { throw ArchiveError(.noRecord, "nothing is open") }
    guard offset >= 0 else { throw ArchiveError(.noRecord, "a negative offset") }
    guard let archive = opened.archive else {
      return try file(opened.source, name, offset)
    }
    return try record(try stream(archive, at: offset, length))
  }

  /// A stream that stands at the record.
  private func stream(
    _ archive: Archive, at offset: Int, _ length: Int
  ) throws(ArchiveError) -> RecordStream {
    let stream: RecordStream
    if let entered {
      stream = entered
    } else {
      stream = try archive.stream(at: offset, limits: limits)
      entered = stream
    }
    if !archive.isGzip {
      stream.seek(to: offset, position: offset)
      return stream
    }
    // What is behind the record need not be inflated.
    let (end, overflows) = offset.addingReportingOverflow(length)
    stream.seek(to: offset, position: 0, end: overflows || length <= 0 ? .max : end)
    if RecordStart.isAtStart(of: try stream.head(at: 0, 1 << 10)) { return stream }
    return try passing(archive, to: offset)
  }

  /// A stream that came to the record from the start of the archive, or from a place before.
  private func passing(
    _ archive: Archive, to offset: Int
  ) throws(ArchiveError) -> RecordStream {
    let stream: RecordStream
    if let forward {
      stream = forward
    } else {
      stream = try archive.stream(at: 0, limits: limits)
      forward = stream
    }
    if let point = access?.point(before: offset),
      stream.position > offset || stream.position < point.position
    {
      try stream.resume(at: point)
      if try stream.advance(to: offset),
        RecordStart.isAtStart(of: try stream.head(at: 0, 1 << 10))
      {
        return stream
      }
    }
    // Without a point, or with one of another archive.
    if stream.position > offset || stream.fault != nil { stream.seek(to: 0, position: 0) }
    if try stream.advance(to: offset) { return stream }
    throw ArchiveError(.noRecord, "the archive ends before offset \(offset)")
  }

  private func record(_ stream: RecordStream) throws(ArchiveError) -> RecordBody {
    let records = RecordReader(stream, limits: limits)
    guard case .record(let header) = try records.next() else {
      throw ArchiveError(.noRecord, "no record starts there")
    }
    let message = try RecordMessage(
      header, from: records, keepsAll: true, buffer: buffer, limits: limits)
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
