import Digests
import WebAddresses

/// Reads an archive and gives what it holds: captures with their bodies, revisits, rejects.
package final class CaptureReader {
  private let records: RecordReader
  private let limits: Limits
  private let stop: Int

  /// The decoded body of the capture that was given last, cut off at `Limits.keptBody`.
  package var body: [UInt8] { buffers[current].bytes }
  private let buffers = (0..<4).map { _ in BodyBuffer() }
  /// Which buffer holds the body of the capture that was given last.
  private var current = 0
  /// What was read ahead, so that bodies can be hashed two at a time.
  private var ahead: [Ahead] = []
  private var given = 0
  private var failure: ArchiveError?
  /// What the archive said of itself so far.
  package private(set) var description = ArchiveDescription()

  /// A finding that was read and not yet given.
  private struct Ahead {
    var finding: Finding
    /// The buffer that holds the body of a capture whose digest is still to be made.
    var buffer: Int?
  }

  /// How many findings are read ahead at most.
  private static let mostAhead = 64
  /// How many bytes of bodies are read ahead, before one more.
  private static let mostBytesAhead = 1 << 20

  /// - Parameters:
  ///   - start: where in the archive to begin: at a record.
  ///   - stop: records that begin here or later are another shard's.
  ///   - notesAccess: whether to note where the archive can be entered within a member.
  package convenience init(
    _ archive: Archive, from start: Int = 0, to stop: Int = .max, notesAccess: Bool = false,
    limits: Limits = .standard
  ) throws(ArchiveError) {
    let stream = try archive.stream(
      at: start, noting: notesAccess ? AccessPoint.interval : nil, limits: limits)
    self.init(stream, to: stop, limits: limits)
  }

  /// The access points that were noted since it was asked last.
  package func takeAccessPoints() -> [AccessPoint] { records.stream.takePoints() }

  init(_ stream: RecordStream, to stop: Int = .max, limits: Limits) {
    self.limits = limits
    self.stop = stop
    records = RecordReader(stream, limits: limits)
  }

  /// The next thing that the archive holds; nil at its end.
  package func next() throws(ArchiveError) -> Finding? {
    if given == ahead.count {
      ahead.removeAll(keepingCapacity: true)
      given = 0
      if let failure { throw failure }
      readAhead()
      if ahead.isEmpty, let failure { throw failure }
    }
    guard given < ahead.count else { return nil }
    defer { given += 1 }
    if let buffer = ahead[given].buffer { current = buffer }
    return ahead[given].finding
  }

  /// Reads some captures, and hashes them.
  private func readAhead() {
    var captures = 0
    var bytes = 0
    do throws(ArchiveError) {
      while captures < buffers.count, ahead.count < Self.mostAhead, bytes < Self.mostBytesAhead {
        var digest: [UInt8]?
        guard let finding = try read(into: buffers[captures], &digest) else { break }
        guard case .capture(var capture) = finding else {
          ahead.append(Ahead(finding: finding))
          continue
        }
        if let digest { capture.digest = Capture.digest(digest) }
        ahead.append(Ahead(finding: .capture(capture), buffer: captures))
        bytes += buffers[captures].bytes.count
        captures += 1
      }
    } catch {
      failure = error
    }
    hash()
  }

  /// Hashes the bodies that were read ahead, where that is not done.
  private func hash() {
    let waiting = ahead.indices.filter {
      if case .capture(let capture) = ahead[$0].finding { capture.digest.isEmpty } else { false }
    }
    let bodies = waiting.compactMap { ahead[$0].buffer }.map { buffers[$0].bytes }
    for (i, digest) in zip(waiting, SHA1.hashes(bodies)) { set(digest, i) }
  }

  private func set(_ digest: [UInt8], _ index: Int) {
    guard case .capture(var capture) = ahead[index].finding else { return }
    capture.digest = Capture.digest(digest)
    ahead[index].finding = .capture(capture)
  }

  /// Reads one finding.
  /// - Parameter digest: gets that of a capture that is longer than what is kept of one.
  private func read(
    into buffer: BodyBuffer, _ digest: inout [UInt8]?
  ) throws(ArchiveError) -> Finding? {
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
      return try read(header, into: buffer, &digest)
    }
  }

  private func read(
    _ header: RecordHeader, into buffer: BodyBuffer, _ digest: inout [UInt8]?
  ) throws(ArchiveError) -> Finding {
    switch header.type {
    case _ where header.isSegment, "continuation":
      return try close(header) { _ in
        .passed(recordType: header.type, reason: "continuation", detail: "")
      }
    case "response", "resource", "conversion":
      return try readMessage(header, into: buffer, &digest)
    case "revisit": return try close(header) { .revisit(Self.revisit(header, $0)) }
    case "warcinfo":
      try readDescription()
      fallthrough
    default:
      return try close(header) { _ in
        .passed(recordType: header.type, reason: "other_record", detail: "")
      }
    }
  }

  private func readMessage(
    _ header: RecordHeader, into buffer: BodyBuffer, _ digest: inout [UInt8]?
  ) throws(ArchiveError) -> Finding {
    let message = try RecordMessage(
      header, from: records, keepsAll: false, buffer: buffer, limits: limits)
    if let fault = message.fault { return Self.reject(header, message.place, fault) }
    if message.body.partial != nil { digest = message.body.digest }
    return Self.finding(header, message.head, message.body, message.place)
  }

  private func readDescription() throws(ArchiveError) {
    var block: [UInt8] = []
    while block.count < ArchiveDescription.longest, let chunk = try records.nextChunk() {
      block.append(contentsOf: chunk.prefix(ArchiveDescription.longest - block.count))
    }
    description.add(block)
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
        digest: "", payloadDigest: header.payloadDigest,
        recordID: header.recordID, place: place, location: head.isRedirect ? head.location : ""))
  }

  /// When the page was captured: by a Wayback Machine, where it came through one.
  private static func capturedAt(_ header: RecordHeader) -> String {
    guard mayBeWayback(header.url), let time = WebAddress(header.url)?.originalTime else {
      return header.date
    }
    let original = Timestamp.normalise(time)
    return original.isEmpty ? header.date : original
  }

  /// Whether an address holds `/http`.
  private static func mayBeWayback(_ url: String) -> Bool {
    var url = url
    return url.withUTF8 { url in
      // The address's own scheme has no slash before it.
      url.count > 8
        && (1...(url.count - 5)).contains { i in
          url[i] == UInt8(ascii: "/") && url[i + 1] == UInt8(ascii: "h")
            && url[i + 2] == UInt8(ascii: "t") && url[i + 3] == UInt8(ascii: "t")
            && url[i + 4] == UInt8(ascii: "p")
        }
    }
  }
}
