/// Reads the records of a WARC or ARC file one after another, and nothing twice.
///
/// `next()` gives the header of a record; then `nextChunk()` gives its block in pieces, and
/// `endRecord()` says how it ended and where it stands. What is no record is passed over to the next
/// thing that is one, and told as trouble.
final class RecordReader {
  enum Step: Equatable {
    case record(RecordHeader)
    case trouble(Trouble)
    case end
  }

  /// How a block ended.
  enum BlockEnd: Equatable {
    case complete
    /// The archive ended first.
    case truncated
    /// Another record began first.
    case cutShort
    case damaged(String)
    case bomb
  }

  let stream: RecordStream
  let limits: Limits
  private(set) var start = 0
  private var startEntry: Int?
  private(set) var startRaw = 0
  private(set) var isInRecord = false
  private var toldTruncation = false
  private var mustRecover = false

  var block = BlockState()

  init(_ stream: RecordStream, limits: Limits) {
    self.stream = stream
    self.limits = limits
  }

  /// The next record or trouble; what is left of the record before is passed over.
  func next() throws(ArchiveError) -> Step {
    if isInRecord { _ = try endRecord() }
    if mustRecover {
      mustRecover = false
      if try !stream.recover() { return .end }
    }
    try skipLineEnds()
    guard try stream.require(1) else { return endOrTrouble() }
    start = stream.position
    startEntry = stream.entryOffset
    startRaw = stream.rawOffset
    _ = try stream.require(Self.longestVersionLine)
    if RecordStart.isWARC(stream.bytes) { return try readWARC() }
    return try readARC()
  }

  private static let longestVersionLine = 12

  /// Where the present record starts, as well as can be said before its end is known.
  var offset: Int { startEntry ?? start }

  private func endOrTrouble() -> Step {
    if let fault = stream.fault {
      mustRecover = true
      return .trouble(Trouble(fault.kind, fault.detail, offset: fault.offset))
    }
    if stream.isTruncated, !toldTruncation {
      toldTruncation = true
      let offset = stream.memberOffset
      return .trouble(Trouble(.truncated, "the gzip stream ends too early", offset: offset))
    }
    return .end
  }

  private func skipLineEnds() throws(ArchiveError) {
    while try stream.require(1) {
      var n = 0
      let bytes = stream.bytes
      while n < bytes.count, bytes[n] == 0x0D || bytes[n] == 0x0A { n += 1 }
      if n == 0 { return }
      stream.consume(n)
    }
  }

  private func readWARC() throws(ArchiveError) -> Step {
    guard let length = try headerLength() else { return try passOver(.truncated) }
    let header = stream.bytes.prefix(length)
    let firstLine = header.firstIndex(of: 0x0A) ?? length - 1
    let fields = HeaderFields(header[(firstLine + 1)...])
    stream.consume(length)
    return begin(RecordHeader(warc: fields), isARC: false)
  }

  /// The length of the header with its empty line; nil where there is none within the limit.
  private func headerLength() throws(ArchiveError) -> Int? {
    var lineStart = 0
    var searched = 0
    while true {
      guard let end = stream.bytes[searched...].firstIndex(of: 0x0A) else {
        searched = stream.count
        if stream.count > limits.header { return nil }
        if try !stream.fill() { return nil }
        continue
      }
      let length = end - lineStart
      let isEmpty = length == 0 || (length == 1 && stream[lineStart] == 0x0D)
      if isEmpty, lineStart > 0 { return end + 1 }
      lineStart = end + 1
      searched = lineStart
    }
  }

  private func readARC() throws(ArchiveError) -> Step {
    guard let length = try lineLength(),
      let line = ARCLine(Array(stream.bytes.prefix(length - 1)))
    else { return try passOver(.noRecord) }
    stream.consume(length)
    let header = RecordHeader(arc: line)
    guard header.length != nil else { return try passOver(.noRecord, "the record has no length") }
    return begin(header, isARC: true)
  }

  /// The length of the first line with its line end; nil where there is none.
  private func lineLength() throws(ArchiveError) -> Int? {
    var i = 0
    while stream.count <= 1 << 16 {
      if let end = stream.bytes[i...].firstIndex(of: 0x0A) { return end + 1 }
      i = stream.count
      if try !stream.fill() { return nil }
    }
    return nil
  }

  private func begin(_ header: RecordHeader, isARC: Bool) -> Step {
    isInRecord = true
    block = BlockState(left: header.length, isARC: isARC, start: stream.position)
    return .record(header)
  }

  /// Passes over what is no record to the next thing that is one.
  private func passOver(
    _ kind: ArchiveError.Kind, _ detail: String? = nil
  ) throws(ArchiveError) -> Step {
    let offset = offset
    try seekRecordStart()
    let length = stream.position - start
    return .trouble(Trouble(kind, detail ?? "\(length) bytes are no record", offset: offset))
  }

  /// The position of the first record behind the present one.
  func seekEntry() throws(ArchiveError) -> Int {
    start = stream.position
    try seekRecordStart()
    return stream.position
  }

  /// Consumes up to the next line, or member, that starts a record; at least one byte.
  private func seekRecordStart() throws(ArchiveError) {
    var isFirst = stream.position == start
    while try stream.require(1) {
      if !isFirst, try isAtRecordStart() { return }
      isFirst = false
      let bytes = stream.bytes.prefix(stream.countInMember)
      let lineEnd = bytes.firstIndex(of: 0x0A).map { $0 + 1 }
      stream.consume(lineEnd ?? bytes.count)
    }
  }

  private func isAtRecordStart() throws(ArchiveError) -> Bool {
    guard try stream.require(7) else { return false }
    if RecordStart.isWARC(stream.bytes) { return true }
    guard stream[0] | 0x20 >= 0x61, stream[0] | 0x20 <= 0x7A else { return false }
    guard let length = try lineLength() else { return false }
    return ARCLine(Array(stream.bytes.prefix(length - 1))) != nil
  }

  /// Passes over what is left of the block and the line ends behind it.
  func endRecord() throws(ArchiveError) -> (end: BlockEnd, place: RecordPlace) {
    while try nextChunk() != nil {}
    isInRecord = false
    var end = block.end ?? .complete
    if end == .bomb { mustRecover = true }
    if end != .bomb {
      try skipLineEnds()
      // A wrong checksum is told behind the last byte.
      if end == .complete, let detail = try damageAhead() { end = .damaged(detail) }
    }
    return (end, place())
  }

  /// What is wrong with the member that the record stands in, where that shows behind the record: a
  /// wrong checksum at its end, or bytes that are no record on the way there.
  private func damageAhead() throws(ArchiveError) -> String? {
    guard stream.isGzip, !stream.isAtMemberStart else { return nil }
    if stream.count > 0, try !isAtRecordStart() {
      while stream.count < Self.mostLookedAhead, stream.countInMember == stream.count,
        try stream.fill()
      {}
    }
    guard let fault = stream.fault, stream.countInMember == stream.count else { return nil }
    return stream.count > 0 || fault.detail.hasPrefix("incorrect") ? fault.detail : nil
  }

  /// How far a member is looked at behind a record that something else than a record follows.
  private static let mostLookedAhead = 1 << 20

  private func place() -> RecordPlace {
    if let startEntry, let end = stream.entryOffset {
      return RecordPlace(offset: startEntry, length: end - startEntry)
    }
    return RecordPlace(offset: start, length: stream.position - start)
  }
}
