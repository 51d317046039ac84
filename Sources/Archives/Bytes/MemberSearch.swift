import Glibc

/// Finds the gzip members in which a record starts, from any place of a source.
struct MemberSearch {
  private let source: any ByteSource
  private var offset: Int
  private let end: Int

  private static let window = 1 << 18

  /// - Parameter end: how far to search; the end of the source where it is nil.
  init(_ source: any ByteSource, from offset: Int, to end: Int? = nil) {
    self.source = source
    self.offset = offset
    self.end = min(end ?? source.size, source.size)
  }

  /// The offset of the next member whose first bytes are those of a record.
  mutating func next() throws(ArchiveError) -> Int? {
    while offset < end {
      let bytes = try source.bytes(offset..<(offset + Self.window))
      if bytes.isEmpty { return nil }
      for candidate in Self.candidates(bytes) {
        let place = offset + candidate
        if try Self.startsRecord(source, at: place) {
          offset = place + 1
          return place
        }
      }
      // The last bytes may be the start of a member's header.
      offset += max(bytes.count - 3, 1)
    }
    return nil
  }

  /// The offset of the next member that others follow on, up to the end of the source.
  ///
  /// A page may itself be an archive (`a.warc.gz`), and its members look like those of this one. What
  /// does not shrink is stored in blocks of 65,535 bytes at most (RFC 1951, 3.2.4) with five bytes
  /// between them, so that no run of such members is longer than a block.
  mutating func nextOfRun() throws(ArchiveError) -> Int? {
    while let place = try next() {
      if try Self.beginsRun(source, at: place) { return place }
    }
    return nil
  }

  private static let longestStoredBlock = 65_535
  /// A member that goes on for so long, over many borders of blocks, and does not break stands in none.
  private static let longEnough = 1 << 20

  private static func beginsRun(
    _ source: any ByteSource, at offset: Int
  ) throws(ArchiveError) -> Bool {
    let stream = RecordStream(source, gzip: true, at: offset, limits: .standard)
    while stream.memberOffset - offset <= Self.longestStoredBlock,
      stream.rawOffset - offset <= Self.longEnough
    {
      guard try stream.require(1) else { return stream.fault == nil }
      stream.consume(stream.count)
    }
    return true
  }

  /// Where a gzip header may start: its magic, deflate, and no reserved flags.
  private static func candidates(_ bytes: [UInt8]) -> [Int] {
    var places: [Int] = []
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      var i = 0
      while i + 3 < raw.count, let found = memchr(base + i, 0x1F, raw.count - 3 - i) {
        i = UnsafeRawPointer(found) - base
        if raw[i + 1] == 0x8B, raw[i + 2] == 8, raw[i + 3] < 0x20 { places.append(i) }
        i += 1
      }
    }
    return places
  }

  /// Whether the bytes at a place inflate to the start of a record.
  static func startsRecord(_ source: any ByteSource, at offset: Int) throws(ArchiveError) -> Bool {
    RecordStart.isAtStart(of: try head(of: source, at: offset, 1 << 10))
  }

  /// The first inflated bytes of a member; none where it is no member.
  static func head(
    of source: any ByteSource, at offset: Int, _ size: Int
  ) throws(ArchiveError) -> [UInt8] {
    let compressed = try source.bytes(offset..<(offset + 2 * size + 512))
    let inflater = Inflater(.gzip)
    return [UInt8](unsafeUninitializedCapacity: size) { output, count in
      compressed.withUnsafeBytes { input in
        count = inflater.inflate(input, into: UnsafeMutableRawBufferPointer(output)).given
      }
    }
  }
}
