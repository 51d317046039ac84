/// Reads one loose file: a page, or the pages in an MHTML file.
package enum LoosePage {
  /// Gives what a loose file holds.
  /// - Parameter body: gets each finding and, for a capture, its body, cut off at
  ///   `Limits.keptBody`.
  package static func read(
    _ name: SourceName, in dump: Dump, limits: Limits = .standard,
    _ body: (Finding, [UInt8]) throws -> Void
  ) throws {
    if LooseFile.isToolFile(name.ownPath) {
      return try body(.passed(recordType: "file", reason: "tool_file", detail: ""), [])
    }
    let source = try dump.source(name)
    if try isMHTML(name, source) { return try readMHTML(source, limits, body) }
    let decoded = try decode(name, source, keepsAll: false, limits)
    try body(finding(name, source.size, decoded), decoded.bytes)
  }

  /// The whole of a file, its compression undone.
  static func decode(
    _ name: SourceName, _ source: any ByteSource, keepsAll: Bool, _ limits: Limits
  ) throws(ArchiveError) -> DecodedBody {
    var header = RecordHeader()
    header.contentType = LooseFile.mediaType(of: name.ownPath)
    let message = MessageReader(header, keepsAll: keepsAll, buffer: BodyBuffer(), limits: limits)
    let stream = RecordStream(source, gzip: false, limits: limits)
    while try stream.require(1), !message.isSatisfied {
      message.write(stream.bytes)
      stream.consume(stream.count)
    }
    let decoded = message.finish()
    if let error = decoded.error { throw error }
    return decoded
  }

  static func isMHTML(_ name: SourceName, _ source: any ByteSource) throws(ArchiveError) -> Bool {
    let type = LooseFile.mediaType(of: name.ownPath)
    guard type.isEmpty || type == "multipart/related" else { return false }
    return MHTMLReader.starts(try source.bytes(0..<4096))
  }

  private static func readMHTML(
    _ source: any ByteSource, _ limits: Limits, _ body: (Finding, [UInt8]) throws -> Void
  ) throws {
    let reader = MHTMLReader(source, limits: limits)
    while let (capture, bytes) = try reader.next() { try body(.capture(capture), bytes) }
    for _ in 0..<reader.otherParts {
      try body(.passed(recordType: "part", reason: "other_media_type", detail: ""), [])
    }
  }

  /// Where the page in a file comes from.
  /// - Returns: nil where the name is no page's.
  package static func origin(
    of name: SourceName, in dump: Dump
  ) throws(ArchiveError) -> PageOrigin? {
    let type = LooseFile.mediaType(of: name.ownPath)
    guard type.isEmpty || type == "text/html" else { return nil }
    let head = try dump.source(name).bytes(0..<PageOrigin.searched)
    return PageOrigin.find(path: name.wholePath, head: head)
  }

  private static func finding(_ name: SourceName, _ size: Int, _ body: DecodedBody) -> Finding {
    let type = body.mediaType
    guard type.isHTML else {
      return .passed(recordType: "file", reason: "other_media_type", detail: type.essence)
    }
    if ToolComment.isToolPage(body.bytes) {
      return .passed(recordType: "file", reason: "tool_file", detail: "")
    }
    let origin = PageOrigin.find(path: name.wholePath, head: body.bytes)
    return .capture(
      Capture(
        url: origin.url, capturedAt: origin.capturedAt, status: nil, mediaType: type.essence,
        charset: "", count: body.count, digest: Capture.digest(body.digest),
        payloadDigest: "", recordID: "", place: RecordPlace(offset: 0, length: size), location: ""))
  }
}
