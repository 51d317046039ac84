import Digests

/// Reads the pages in an MHTML file (RFC 2557), as browsers save them.
///
/// Only parts that are HTML and have an address of their own are pages; frames without one belong to
/// the page that shows them.
final class MHTMLReader {
  private let stream: RecordStream
  private let limits: Limits
  private var date = ""
  private var snapshotURL = ""
  private var boundary: [UInt8] = []
  private var isStarted = false
  private var isAtEnd = false
  /// The header of a file that is one part.
  private var onlyPart: HeaderFields?

  /// The parts that are no pages.
  private(set) var otherParts = 0

  private static let longestLine = 1 << 16

  init(_ source: any ByteSource, limits: Limits) {
    stream = RecordStream(source, gzip: false, limits: limits)
    self.limits = limits
  }

  /// Whether the first bytes of a file are the header of one.
  static func starts(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(4096), as: UTF8.self).lowercased()
    return text.contains("mime-version:") && text.contains("multipart/related")
  }

  /// The next page and its body, cut off at `Limits.keptBody`; nil behind the last.
  func next() throws(ArchiveError) -> (capture: Capture, body: [UInt8])? {
    if !isStarted { try start() }
    while !isAtEnd {
      let offset = stream.position
      let fields: HeaderFields
      if let onlyPart {
        fields = onlyPart
      } else {
        fields = try readHeader()
      }
      let part = Part(fields, snapshotURL: snapshotURL)
      let buffer = BodyBuffer()
      let sink = BodySink(
        declared: part.mediaType, keepsAll: part.isPage, buffer: buffer, limits: limits)
      try readBody(part, sink)
      guard part.isPage else {
        if part.mediaType != nil { otherParts += 1 }
        continue
      }
      let place = RecordPlace(offset: offset, length: stream.position - offset)
      return (capture(part, sink, buffer, place), buffer.bytes)
    }
    return nil
  }

  private func capture(
    _ part: Part, _ sink: BodySink, _ buffer: BodyBuffer, _ place: RecordPlace
  ) -> Capture {
    var partial = sink.digest
    let digest = partial?.finish() ?? SHA1.hash(buffer.bytes)
    return Capture(
      url: part.url, capturedAt: date, status: nil, mediaType: part.mediaType?.essence ?? "",
      charset: part.mediaType?.charset ?? "", count: sink.count, digest: Capture.digest(digest),
      payloadDigest: "", recordID: "", place: place, location: "")
  }

  // MARK: Structure

  private func start() throws(ArchiveError) {
    isStarted = true
    let fields = try readHeader()
    date = WrittenDate.normalise(fields["date"])
    snapshotURL = RecordAddress.clean(fields["snapshot-content-location"])
    guard let text = Self.boundary(in: fields.text("content-type")) else {
      onlyPart = fields
      return
    }
    boundary = Array("--".utf8) + text.utf8
    while !isAtEnd, let line = try readLine() {
      if isBoundary(line) { return }
    }
    isAtEnd = true
  }

  /// The parameter of that name, without its quotes.
  private static func boundary(in type: String) -> Substring? {
    for parameter in type.split(separator: ";") {
      let parameter = parameter.drop { $0 == " " || $0 == "\t" }
      guard parameter.lowercased().hasPrefix("boundary=") else { continue }
      let value = parameter.dropFirst("boundary=".count)
      return value.hasPrefix("\"") ? value.dropFirst().prefix { $0 != "\"" } : value
    }
    return nil
  }

  private func readHeader() throws(ArchiveError) -> HeaderFields {
    var lines: [UInt8] = []
    while let line = try readLine(), lines.count < limits.header {
      if line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) { break }
      lines += line
    }
    return HeaderFields(lines)
  }

  /// The next line with its end, or a piece of one that is too long; nil at the end of the file.
  private func readLine() throws(ArchiveError) -> [UInt8]? {
    var searched = 0
    while true {
      if let end = stream.bytes[searched...].firstIndex(of: 0x0A) { return take(end + 1) }
      searched = stream.count
      if searched >= Self.longestLine { return take(searched) }
      if try !stream.fill() {
        isAtEnd = stream.count == 0
        return stream.count > 0 ? take(stream.count) : nil
      }
    }
  }

  private func take(_ n: Int) -> [UInt8] {
    let line = Array(stream.bytes.prefix(n))
    stream.consume(n)
    return line
  }

  private func isBoundary(_ line: [UInt8]) -> Bool {
    guard !boundary.isEmpty, line.starts(with: boundary) else { return false }
    let rest = line.dropFirst(boundary.count)
    if rest.starts(with: [0x2D, 0x2D]) { isAtEnd = true }
    return rest.allSatisfy { $0 == 0x2D || $0 == 0x0D || $0 == 0x0A || $0 == 0x20 }
  }

  private func readBody(_ part: Part, _ sink: BodySink) throws(ArchiveError) {
    var decoder = TransferDecoder(part.encoding)
    while let line = try readLine() {
      if isBoundary(line) { break }
      if part.isPage { decoder.write(line) { sink.write($0) } }
    }
    decoder.finish { sink.write($0) }
  }

  /// What the header of a part says.
  private struct Part {
    let mediaType: MediaType?
    let encoding: String
    let url: String
    let isPage: Bool

    init(_ fields: HeaderFields, snapshotURL: String) {
      mediaType = MediaType(fields["content-type"])
      encoding = fields.text("content-transfer-encoding").lowercased()
      let location = RecordAddress.clean(fields["content-location"])
      let url = location.isEmpty ? snapshotURL : location
      let hasAddress = ["http://", "https://", "file://"].contains { url.hasPrefix($0) }
      self.url = url
      isPage = hasAddress && mediaType?.isHTML == true
    }
  }
}
