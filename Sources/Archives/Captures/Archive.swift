/// A file that holds records, and how it is to be read.
package struct Archive {
  package enum Format: String, Sendable {
    case warc
    case arc
  }

  let source: any ByteSource
  package let format: Format
  package let isGzip: Bool
  package var size: Int { source.size }

  /// Looks what a source is.
  /// - Returns: nil where it is no archive.
  init?(_ source: any ByteSource) throws(ArchiveError) {
    var head = try source.bytes(0..<1024)
    isGzip = head.starts(with: [0x1F, 0x8B])
    if isGzip { head = try MemberSearch.head(of: source, at: 0, 1024) }
    let start = Array(head.drop { $0 == 0x0D || $0 == 0x0A })
    if RecordStart.isWARC(start) {
      format = .warc
    } else if start.starts(with: "filedesc:".utf8) || RecordStart.isARC(start) {
      format = .arc
    } else {
      return nil
    }
    self.source = source
  }

  /// The bytes from the start of a record on.
  /// - Parameter noted: how far apart access points are noted, if they are.
  func stream(
    at offset: Int, noting noted: Int? = nil, limits: Limits
  ) throws(ArchiveError) -> RecordStream {
    RecordStream(
      source, gzip: isGzip, at: offset, position: isGzip ? 0 : offset, noting: noted,
      limits: limits)
  }
}
