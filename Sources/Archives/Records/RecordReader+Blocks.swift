/// The blocks of records, in pieces as they come from the stream.
extension RecordReader {
  /// The next piece of the block, valid until the reader is asked for anything else; nil at its
  /// end.
  func nextChunk() throws(ArchiveError) -> UnsafeRawBufferPointer? {
    guard isInRecord, block.end == nil else { return nil }
    stream.consume(block.lent)
    block.lent = 0
    if isBomb {
      block.end = .bomb
      return nil
    }
    let n = block.left == nil ? try lendUnknown() : try lendKnown()
    guard n > 0 else { return nil }
    block.lent = n
    return UnsafeRawBufferPointer(rebasing: stream.bytes.prefix(n))
  }

  /// What `nextChunk()` gave last, where it stands now.
  var lentChunk: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: stream.bytes.prefix(block.lent))
  }

  private var isBomb: Bool {
    guard stream.isGzip else { return false }
    let inflated = stream.position - start
    return inflated > limits.inflatedRecord
      && inflated / limits.ratio > max(stream.rawOffset - startRaw, 1)
  }

  private func lendKnown() throws(ArchiveError) -> Int {
    guard let left = block.left, left > 0 else {
      block.end = block.outcome
      return 0
    }
    guard try stream.require(1) else {
      block.end = stream.fault.map { .damaged($0.detail) } ?? .truncated
      return 0
    }
    if stream.isGzip, stream.isAtMemberStart, stream.position > block.start,
      try stream.require(7), RecordStart.isWARC(stream.bytes)
    {
      block.end = .cutShort
      return 0
    }
    let n = min(left, stream.countInMember)
    block.left = left - n
    return n
  }

  /// Without a length the block goes up to the next record, less the two line ends before it.
  private func lendUnknown() throws(ArchiveError) -> Int {
    let held = 11
    while true {
      if let end = nextStart() { return endUnknown(end, .complete) }
      if stream.count > held { return stream.count - held }
      if try !stream.fill() {
        let end: BlockEnd = stream.fault.map { .damaged($0.detail) } ?? .truncated
        let isWhole = stream.isGzip && stream.fault == nil && !stream.isTruncated
        return endUnknown(stream.count, isWhole ? .complete : end)
      }
    }
  }

  private func endUnknown(_ end: Int, _ outcome: BlockEnd) -> Int {
    var n = end
    for _ in 0..<2 {
      if n > 0, stream[n - 1] == 0x0A { n -= 1 }
      if n > 0, stream[n - 1] == 0x0D { n -= 1 }
    }
    block.left = 0
    block.outcome = outcome
    if n == 0 { block.end = outcome }
    return n
  }

  /// Where in the bytes at hand another record starts.
  private func nextStart() -> Int? {
    let bytes = stream.bytes
    let inMember = stream.countInMember
    if inMember < bytes.count, RecordStart.isWARC(bytes[inMember...]) { return inMember }
    var i = bytes.startIndex
    while let lineEnd = bytes[i...].firstIndex(of: 0x0A), lineEnd + 7 < bytes.count {
      if RecordStart.isWARC(bytes[(lineEnd + 1)...]) { return lineEnd + 1 }
      i = lineEnd + 1
    }
    return nil
  }

  /// Makes the block longer where its length was too short: so many bytes more, when a record or the
  /// end of the archive follows on them.
  func extendBlock(by n: Int) throws(ArchiveError) -> Bool {
    guard block.end == .complete, n <= 1 << 16 else { return false }
    let hasMore = try stream.require(n + 1)
    guard stream.count >= n else { return false }
    if hasMore {
      var i = n
      while i < n + 4, try stream.require(i + 1), stream[i] == 0x0D || stream[i] == 0x0A { i += 1 }
      if !RecordStart.isWARC(try stream.head(at: i, 7)), stream.count > i { return false }
    }
    block.left = n
    block.end = nil
    return true
  }

  /// Ends the block so many bytes from here, where its length was too long: when a WARC record, or
  /// the end of the archive, follows on them.
  ///
  /// What `nextChunk()` gave last counts as not given.
  func endBlock(after n: Int) throws(ArchiveError) -> Bool {
    guard !block.isARC, let left = block.left, n < block.lent + left else { return false }
    var i = n
    while i < n + 4, try stream.require(i + 1), stream[i] == 0x0D || stream[i] == 0x0A { i += 1 }
    let isAtEnd = try !stream.require(i + 1) && stream.fault == nil
    let next = try stream.head(at: i, 7)
    let isAtRecord = i > n && RecordStart.isWARC(next)
    guard isAtEnd || isAtRecord else { return false }
    block.lent = 0
    block.left = n
    return true
  }
}
