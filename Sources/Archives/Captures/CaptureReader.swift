import WebAddresses

/// Reads an archive and gives what it holds: captures with their bodies, revisits, rejects.
package final class CaptureReader {
  private let records: RecordReader
  private let limits: Limits
  private let stop: Int

  /// The decoded body of the capture that was given last, cut off at `Limits.keptBody`.
  package var body: [UInt8] { buffer.bytes }
  private let buffer = BodyBuffer()

  /// - Parameters:
  ///   - start: where in the archive to begin: at a record.
  ///   - stop: records that begin here or later are another shard's.
  package convenience init(
    _ archive: Archive, from start: Int = 0, to stop: Int = .max, limits: Limits = .standard
  ) throws(ArchiveError) {
    self.init(try archive.stream(at: start, limits: limits), to: stop, limits: limits)
  }

  init(_ stream: RecordStream, to stop: Int = .max, limits: Limits) {
    self.limits = limits
    self.stop = stop
    records = RecordReader(stream, limits: limits)
  }

  /// The next thing that the archive holds; nil at its end.
  package func next() throws(ArchiveError) -> Finding? {
    switch try records.next() {
    case .end: return nil
    case .trouble(let trouble):
      if trouble.offset >= stop { return nil }
      return .reject(
        Reject(
          offset: trouble.offset, recordType: "", url: "", reason: trouble.reason,
          detail: trouble.detail))
    case .record(let header):
      if records.offset >= stop { return nil }
      return try read(header)
    }
  }

  private func read(_ header: RecordHeader) throws(ArchiveError) -> Finding {
    switch header.type {
    case _ where header.isSegment, "continuation":
      return try close(header) { _ in
        .passed(recordType: header.type, reason: "continuation", detail: "")
      }
    case "response", "resource", "conversion": return try readMessage(header)
    case "revisit": return try close(header) { .revisit(Self.revisit(header, $0)) }
    default:
      return try close(header) { _ in
        .passed(recordType: header.type, reason: "other_record", detail: "")
      }
    }
  }

  private func readMessage(_ header: RecordHeader) throws(ArchiveError) -> Finding {
    let message = try RecordMessage(
      header, from: records, keepsAll: false, buffer: buffer, limits: limits)
    if let fault = message.fault { return Self.reject(header, message.place, fault) }
    return Self.finding(header, message.head, message.body, message.place)
  }

  /// Ends a record whose block does not matter; one that did not end well is a reject all the same.
  private func close(
    _ header: RecordHeader, _ finding: (RecordPlace) -> Finding
  ) throws(ArchiveError) -> Finding {
    let (end, place) = try records.endRecord()
    if let fault = RecordMessage.fault(end, isWhole: false) {
      return Self.reject(header, place, fault)
    }
    return finding(place)
  }

  private static func reject(
    _ header: RecordHeader, _ place: RecordPlace, _ fault: ArchiveError
  ) -> Finding {
    .reject(
      Reject(
        offset: place.offset, recordType: header.type, url: header.url,
        reason: fault.kind.rawValue, detail: fault.detail))
  }

  private static func revisit(_ header: RecordHeader, _ place: RecordPlace) -> Revisit {
    let parts = [header.refersToURL, header.refersToDate].filter { !$0.isEmpty }
    return Revisit(
      recordID: header.recordID, url: header.url, capturedAt: header.date,
      refersTo: header.refersTo.isEmpty ? parts.joined(separator: " ") : header.refersTo,
      payloadDigest: header.payloadDigest, place: place)
  }

  private static func finding(
    _ header: RecordHeader, _ head: HTTPHead, _ body: DecodedBody, _ place: RecordPlace
  ) -> Finding {
    // A redirect need not say what its body is; the crawl wants to know where it leads.
    let isBareRedirect = head.isRedirect && (head.mediaType == nil || body.count == 0)
    guard body.mediaType.isHTML || isBareRedirect else {
      return .passed(
        recordType: header.type, reason: "other_media_type", detail: body.mediaType.essence)
    }
    return .capture(
      Capture(
        url: header.url, capturedAt: capturedAt(header), status: head.status,
        mediaType: body.mediaType.isHTML ? body.mediaType.essence : "",
        charset: body.mediaType.charset, count: body.count,
        digest: Capture.digest(body.digest), payloadDigest: header.payloadDigest,
        recordID: header.recordID, place: place, location: head.isRedirect ? head.location : ""))
  }

  /// When the page was captured: by a Wayback Machine, where it came through one.
  private static func capturedAt(_ header: RecordHeader) -> String {
    guard header.url.contains("/http"), let time = WebAddress(header.url)?.originalTime else {
      return header.date
    }
    let original = Timestamp.normalise(time)
    return original.isEmpty ? header.date : original
  }
}
