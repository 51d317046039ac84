/// The members of a zip file, as its central directory lists them (APPNOTE 6.3.10).
///
/// Nothing is ever written anywhere: a member's name is only a name.
struct ZipDirectory {
  struct Member: Equatable {
    let name: [UInt8]
    let method: Int
    let isEncrypted: Bool
    let compressedSize: Int
    let size: Int
    let headerOffset: Int
  }

  let members: [Member]
  /// Why the directory cannot be read, where members were found without it.
  let fault: ArchiveError?
  /// Where in `members` a name stands, the first of that name.
  private let places: [[UInt8]: Int]

  private static let endSize = 22
  static let mostMembers = 1_000_000
  private static let largestDirectory = 256 << 20

  static func isZip(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  init(_ source: any ByteSource) throws(ArchiveError) {
    var fault: ArchiveError?
    do throws(ArchiveError) {
      members = try Self.listed(source)
    } catch {
      members = try Self.walked(source)
      guard !members.isEmpty else { throw error }
      fault = ArchiveError(
        .truncated, "\(error.detail): \(members.count) members were found by their own headers")
    }
    self.fault = fault
    places = Dictionary(zip(members.map(\.name), members.indices)) { first, _ in first }
  }

  /// The members that the directory lists.
  private static func listed(_ source: any ByteSource) throws(ArchiveError) -> [Member] {
    let (start, size, count) = try directory(source)
    guard count <= mostMembers, size <= largestDirectory, start >= 0, size >= 0,
      start <= source.size - size
    else { throw ArchiveError(.damaged, "the zip directory lies outside the file") }
    let bytes = ZipBytes(try source.bytes(start..<(start + size)))
    var members: [Member] = []
    var at = 0
    for _ in 0..<count {
      guard let (member, next) = member(bytes, at) else {
        throw ArchiveError(.damaged, "the zip directory is broken at member \(members.count + 1)")
      }
      members.append(member)
      at = next
    }
    return members
  }

  subscript(_ name: [UInt8]) -> Member? { places[name].map { members[$0] } }

  /// Where the directory is, how long, and of how many members.
  private static func directory(
    _ source: any ByteSource
  ) throws(ArchiveError) -> (start: Int, size: Int, count: Int) {
    // The end record stands behind everything but a comment of at most 65,535 bytes.
    let tailStart = max(0, source.size - endSize - 65_535)
    let tail = ZipBytes(try source.bytes(tailStart..<source.size))
    guard
      let end = stride(from: tail.count - endSize, through: 0, by: -1).first(where: {
        tail.word($0) == 0x0605_4B50
      })
    else { throw ArchiveError(.damaged, "the zip file has no directory") }
    let (count, size, start) = (tail.half(end + 10), tail.word(end + 12), tail.word(end + 16))
    guard count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF, end >= 20,
      tail.word(end - 20) == 0x0706_4B50
    else { return (start, size, count) }
    let place = tail.long(end - 12)
    guard place >= 0, place < source.size else {
      throw ArchiveError(.damaged, "the zip file has no directory")
    }
    let large = ZipBytes(try source.bytes(place..<(place + 56)))
    guard large.count == 56, large.word(0) == 0x0606_4B50 else {
      throw ArchiveError(.damaged, "the zip file has no directory")
    }
    return (large.long(48), large.long(40), large.long(32))
  }

  private static func member(_ bytes: ZipBytes, _ at: Int) -> (Member, next: Int)? {
    guard at + 46 <= bytes.count, bytes.word(at) == 0x0201_4B50 else { return nil }
    let (nameLength, extraLength) = (bytes.half(at + 28), bytes.half(at + 30))
    let extra = at + 46 + nameLength
    let next = extra + extraLength + bytes.half(at + 32)
    guard next <= bytes.count else { return nil }
    var sizes = [bytes.word(at + 24), bytes.word(at + 20), bytes.word(at + 42)]
    bytes.widen(&sizes, extra..<(extra + extraLength))
    guard sizes.allSatisfy({ $0 >= 0 }) else { return nil }
    let member = Member(
      name: bytes.slice((at + 46)..<extra), method: bytes.half(at + 10),
      isEncrypted: bytes.half(at + 8) & 1 == 1, compressedSize: sizes[1], size: sizes[0],
      headerOffset: sizes[2])
    return (member, next)
  }
}
