/// The bytes of an archive in order, inflated where it is gzip, with the places of the members.
///
/// `position` counts the bytes that were consumed (inflated ones in gzip), from the position the
/// stream was opened at. A gzip stream that breaks stops there with a `fault`; `recover()` goes on
/// at the next member that starts a record.
final class RecordStream {
  /// What stopped a gzip stream.
  struct Fault: Equatable {
    /// The compressed offset of the member that broke.
    let offset: Int
    let kind: ArchiveError.Kind
    let detail: String
  }

  private let source: any ByteSource
  private let inflater: Inflater?
  private let whole = WholeInflater()
  private let limits: Limits
  private var buffer = RawBuffer(capacity: 1 << 18)
  /// What is read and not yet inflated; plain bytes pass it by.
  private var input: SourceWindow
  /// Where the next plain bytes are read.
  private var readOffset: Int
  /// Starts of members at or behind `position`: where the bytes are, and where the member is.
  private var members: [(position: Int, offset: Int)] = []
  /// The compressed offset of the member that is being inflated.
  private(set) var memberOffset: Int
  private var isBetweenMembers = true
  /// How much is left of the trailer of a member that was entered at an access point.
  private var trailerLeft = 0
  private var wasResumed = false
  /// Where access points are noted: at least so many inflated bytes apart.
  private let noted: Int?
  private var lastNoted = 0
  private var points: [AccessPoint] = []

  private(set) var position: Int
  private(set) var fault: Fault?
  /// Set where a truncated member ended the source.
  private(set) var isTruncated = false

  var isGzip: Bool { inflater != nil }

  /// - Parameters:
  ///   - offset: where in the source to begin: for gzip the start of a member.
  ///   - position: what the first byte counts as.
  ///   - noted: how many inflated bytes stand between access points; nil where none are noted.
  init(
    _ source: any ByteSource, gzip: Bool, at offset: Int = 0, position: Int = 0,
    noting noted: Int? = nil, limits: Limits
  ) {
    self.source = source
    self.noted = noted
    self.limits = limits
    inflater = gzip ? Inflater(.gzip) : nil
    input = SourceWindow(source, at: offset)
    readOffset = offset
    memberOffset = offset
    self.position = position
  }

  /// Goes to another place, as if the stream were opened there.
  /// - Parameter end: where the source ends as far as the stream goes.
  func seek(to offset: Int, position: Int, end: Int = .max) {
    buffer.removeAll()
    input.seek(to: offset, end: end)
    readOffset = offset
    memberOffset = offset
    self.position = position
    members.removeAll()
    isBetweenMembers = true
    (wasResumed, trailerLeft) = (false, 0)
    fault = nil
    isTruncated = false
  }

  /// Goes to an access point.
  func resume(at point: AccessPoint) throws(ArchiveError) {
    let last = try source.bytes((point.offset - 1)..<point.offset).first ?? 0
    seek(to: point.offset, position: point.position)
    inflater?.resume(point, last: last)
    isBetweenMembers = false
    wasResumed = true
  }

  /// The access points that were noted since it was asked last.
  func takePoints() -> [AccessPoint] {
    defer { points.removeAll() }
    return points
  }

  /// The bytes at hand, from `position` on; valid until the stream is asked for more.
  var bytes: UnsafeRawBufferPointer { buffer.bytes }

  var count: Int { buffer.count }

  subscript(_ index: Int) -> UInt8 { buffer[index] }

  func consume(_ n: Int) {
    buffer.consume(n)
    position += n
    while members.count > 1, members[0].position < position { members.removeFirst() }
  }

  /// Makes sure that so many bytes are at hand.
  /// - Returns: false where the stream ends or breaks before.
  func require(_ n: Int) throws(ArchiveError) -> Bool {
    while count < n {
      if try !fill() { return false }
    }
    return true
  }

  /// Passes over what stands before a position.
  /// - Returns: false where the stream ends or breaks before it.
  func advance(to position: Int) throws(ArchiveError) -> Bool {
    while self.position < position {
      guard try require(1) else { return false }
      consume(min(count, position - self.position))
    }
    return self.position == position
  }

  /// Up to so many bytes from a place behind the position; nothing is consumed.
  func head(at offset: Int, _ n: Int) throws(ArchiveError) -> [UInt8] {
    _ = try require(offset + n)
    return Array(bytes.dropFirst(offset).prefix(n))
  }

  /// Gets more bytes.
  /// - Returns: false where the stream ends or breaks.
  func fill() throws(ArchiveError) -> Bool {
    if fault != nil { return false }
    return inflater == nil ? try fillPlain() : try fillInflated()
  }

  /// The offset in the source that the position stands for: in gzip only where a member starts.
  var entryOffset: Int? {
    if !isGzip { return position }
    if let start = members.last(where: { $0.position == position }) { return start.offset }
    // Behind the last byte there is a place too, even where the last member was cut off.
    return count == 0 && (isBetweenMembers || isTruncated) ? rawOffset : nil
  }

  /// How far the source was read: compressed bytes in gzip.
  var rawOffset: Int { isGzip ? input.offset : position }

  /// How many of the bytes at hand stand before the start of the next member.
  var countInMember: Int {
    guard let next = members.first(where: { $0.position > position }) else { return count }
    return min(count, next.position - position)
  }

  /// Whether a member starts exactly here.
  var isAtMemberStart: Bool { members.contains { $0.position == position } }

  // MARK: Plain

  private func fillPlain() throws(ArchiveError) -> Bool {
    var n = 0
    let offset = readOffset
    try buffer.append(room: 1 << 17) { (space) throws(ArchiveError) in
      let space = UnsafeMutableRawBufferPointer(rebasing: space.prefix(1 << 18))
      n = try source.read(at: offset, into: space)
      return n
    }
    readOffset += n
    return n > 0
  }

  // MARK: Gzip

  private func fillInflated() throws(ArchiveError) -> Bool {
    let before = count
    while count == before {
      if input.count == 0, try !input.fill() {
        if !isBetweenMembers { isTruncated = true }
        return false
      }
      if trailerLeft > 0 {
        let n = min(trailerLeft, input.count)
        input.consume(n)
        trailerLeft -= n
        continue
      }
      if isBetweenMembers {
        if try !startMember() { return false }
        if try inflateMember() { continue }
      }
      if !inflateOnce() { return count > before }
    }
    return true
  }

  /// Begins the member that the input is at.
  /// - Returns: false where there is none.
  private func startMember() throws(ArchiveError) -> Bool {
    while input.count < 4, try input.fill() {}
    memberOffset = input.offset
    guard input.count >= 2, input[0] == 0x1F, input[1] == 0x8B else {
      if try input.isZeroPadding() { return false }
      fault = Fault(offset: memberOffset, kind: .damaged, detail: "no gzip member")
      return false
    }
    members.append((position + count, memberOffset))
    return true
  }

  /// Inflates the whole member that the input is at, if it is not too large and nothing is wrong;
  /// else makes ready for its pieces.
  private func inflateMember() throws(ArchiveError) -> Bool {
    if let length = try input.memberLength(),
      let size = GzipMember.size(UnsafeRawBufferPointer(rebasing: input.bytes.prefix(length))),
      size <= min(limits.wholeMember, limits.inflatedRecord)
    {
      var taken: Int?
      let compressed = input.bytes
      buffer.append(room: size) { space in
        let space = UnsafeMutableRawBufferPointer(rebasing: space.prefix(size))
        guard let result = whole.inflate(compressed, .gzip, into: space) else { return 0 }
        taken = result.taken
        return result.given
      }
      if let taken {
        input.consume(taken)
        return true
      }
    }
    inflater?.reset(.gzip)
    isBetweenMembers = false
    return false
  }

  /// One call of inflate.
  /// - Returns: false where the stream broke.
  private func inflateOnce() -> Bool {
    guard let inflater else { return false }
    var taken = 0
    var outcome = Inflater.Outcome.more
    let compressed = input.bytes
    buffer.append(room: 1 << 16) { space in
      // One pass over the cache at a time.
      let space = UnsafeMutableRawBufferPointer(rebasing: space.prefix(1 << 17))
      let result = inflater.inflate(compressed, into: space, stopsAtBlocks: noted != nil)
      (taken, outcome) = (result.taken, result.outcome)
      return result.given
    }
    input.consume(taken)
    switch outcome {
    case .more:
      notePoint(inflater)
      return true
    case .end:
      isBetweenMembers = true
      if wasResumed { (wasResumed, trailerLeft) = (false, GzipMember.trailer) }
      return true
    case .broken(let detail):
      fault = Fault(offset: memberOffset, kind: .damaged, detail: detail)
      return false
    }
  }

  private func notePoint(_ inflater: Inflater) {
    guard let noted, position + count - lastNoted >= noted, let bits = inflater.bitsAtBorder else {
      return
    }
    lastNoted = position + count
    points.append(
      AccessPoint(
        position: lastNoted, offset: input.offset, bits: bits, window: inflater.window))
  }

  // MARK: Recovery

  /// Goes on behind a fault, or from a member that is not worth inflating to its end.
  /// - Returns: false where no member starts a record any more.
  func recover() throws(ArchiveError) -> Bool {
    guard isGzip else { return false }
    let lost = count
    consume(lost)
    var search = MemberSearch(source, from: memberOffset + 1)
    let next = try search.next()
    seek(to: next ?? source.size, position: position)
    return next != nil
  }
}
