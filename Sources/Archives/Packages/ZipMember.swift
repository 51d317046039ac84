extension ZipDirectory {
  /// The bytes of a member.
  func source(
    _ name: [UInt8], in file: any ByteSource, limits: Limits
  ) throws(ArchiveError) -> any ByteSource {
    guard let member = self[name] else {
      throw ArchiveError(.noRecord, "the zip file has no such member")
    }
    if member.isEncrypted { throw ArchiveError(.unsupportedEncoding, "an encrypted zip member") }
    let header = ZipBytes(
      try file.bytes(member.headerOffset..<(member.headerOffset + 30)))
    guard header.count == 30, header.word(0) == 0x0403_4B50 else {
      throw ArchiveError(.damaged, "the zip member is not where the directory says")
    }
    let start = member.headerOffset + 30 + header.half(26) + header.half(28)
    guard start <= file.size, member.compressedSize <= file.size - start else {
      throw ArchiveError(.truncated, "the zip member ends behind its file")
    }
    let section = ByteSection(of: file, start..<(start + member.compressedSize))
    switch member.method {
    case 0: return section
    case 8:
      guard
        member.size <= limits.inflatedRecord
          || member.size / limits.ratio <= member.compressedSize
      else { throw ArchiveError(.bomb, "\(section.size) bytes inflate to \(member.size)") }
      return try whole(section, member, limits) ?? DeflatedSource(section, size: member.size)
    default: throw ArchiveError(.unsupportedEncoding, "zip method \(member.method)")
    }
  }

  /// A deflated member, inflated in one go; nil where it is too large or not what it says.
  private func whole(
    _ section: ByteSection, _ member: Member, _ limits: Limits
  ) throws(ArchiveError) -> MemorySource? {
    guard max(member.size, section.size) <= limits.wholeMember else { return nil }
    let compressed = try section.bytes(0..<section.size)
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: member.size) { output, count in
      let result = compressed.withUnsafeBytes {
        WholeInflater().inflate($0, .raw, into: UnsafeMutableRawBufferPointer(output))
      }
      count = result?.given ?? 0
      isWhole = count == member.size
    }
    return isWhole ? MemorySource(bytes) : nil
  }
}

/// A deflated member: read forwards at the cost of its bytes, backwards from its start again.
final class DeflatedSource: ByteSource {
  private let source: any ByteSource
  let size: Int
  private let inflater = Inflater(.raw)
  private var input = RawBuffer(capacity: 1 << 16)
  private var readOffset = 0
  private var position = 0
  private var isAtEnd = false

  init(_ source: any ByteSource, size: Int) {
    self.source = source
    self.size = size
  }

  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int {
    guard offset >= 0, offset < size, !buffer.isEmpty else { return 0 }
    if offset < position { restart() }
    try skip(offset - position)
    return try inflate(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(size - offset)))
  }

  private func restart() {
    inflater.reset()
    input.removeAll()
    (readOffset, position, isAtEnd) = (0, 0, false)
  }

  private func skip(_ n: Int) throws(ArchiveError) {
    guard n > 0 else { return }
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { scratch.deallocate() }
    var left = n
    while left > 0 {
      let room = UnsafeMutableRawBufferPointer(rebasing: scratch.prefix(left))
      let count = try inflate(into: room)
      if count == 0 { return }
      left -= count
    }
  }

  private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    var given = 0
    while given < buffer.count, !isAtEnd {
      if input.count == 0 {
        let offset = readOffset
        var n = 0
        try input.append(room: 1 << 15) { (space) throws(ArchiveError) in
          n = try source.read(at: offset, into: space)
          return n
        }
        readOffset += n
        if n == 0 { break }
      }
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[given...])
      let step = inflater.inflate(input.bytes, into: room)
      input.consume(step.taken)
      given += step.given
      position += step.given
      switch step.outcome {
      case .more: continue
      case .end: isAtEnd = true
      case .broken(let detail): throw ArchiveError(.damaged, detail)
      }
    }
    return given
  }
}
