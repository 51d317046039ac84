import Digests

/// Reads one loose file as a capture.
package enum LoosePage {
  /// What a loose file holds.
  /// - Returns: the finding and, for a capture, its body, cut off at `Limits.keptBody`.
  package static func read(
    _ name: SourceName, in dump: Dump, limits: Limits = .standard
  ) throws(ArchiveError) -> (finding: Finding, body: [UInt8]) {
    if isToolFile(name.path) {
      return (.passed(recordType: "file", reason: "tool_file", detail: ""), [])
    }
    let source = try dump.source(name)
    var header = RecordHeader()
    header.contentType = LooseFile.mediaType(of: name.path)
    let message = MessageReader(header, keepsAll: false, buffer: [], limits: limits)
    let stream = RecordStream(source, gzip: false, limits: limits)
    while try stream.require(1), !message.isSatisfied {
      message.write(stream.bytes)
      stream.consume(stream.count)
    }
    let decoded = message.finish()
    if let error = decoded.error { throw error }
    return (finding(name, source.size, decoded), decoded.bytes)
  }

  /// Where the page in a file comes from.
  /// - Returns: nil where the name is no page's.
  package static func origin(
    of name: SourceName, in dump: Dump
  ) throws(ArchiveError) -> PageOrigin? {
    let type = LooseFile.mediaType(of: name.path)
    guard type.isEmpty || type == "text/html" else { return nil }
    let head = try dump.source(name).bytes(0..<PageOrigin.searched)
    return PageOrigin.find(path: name.path, head: head)
  }

  private static func finding(_ name: SourceName, _ size: Int, _ body: DecodedBody) -> Finding {
    let type = body.mediaType
    guard type.isHTML else {
      return .passed(recordType: "file", reason: "other_media_type", detail: type.essence)
    }
    if ToolComment.isToolPage(body.bytes) {
      return .passed(recordType: "file", reason: "tool_file", detail: "")
    }
    let origin = PageOrigin.find(path: name.path, head: body.bytes)
    return .capture(
      Capture(
        url: origin.url, capturedAt: origin.capturedAt, status: nil, mediaType: type.essence,
        charset: "", count: body.count, digest: "sha1:" + Hexadecimal.encode(body.digest),
        payloadDigest: "", recordID: "", place: RecordPlace(offset: 0, length: size), location: ""))
  }

  /// What mirroring tools keep for themselves.
  private static func isToolFile(_ path: [UInt8]) -> Bool {
    path.split(separator: 0x2F).contains { $0.elementsEqual("hts-cache".utf8) }
  }
}
