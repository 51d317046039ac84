/// What each byte means to `QuickReference`: a bit for each part of an address that it cannot simply
/// stand in.
struct ReferenceBytes: Sendable {
  private static let path: UInt8 = 1
  private static let query: UInt8 = 2
  private static let fragment: UInt8 = 4
  private static let host: UInt8 = 8

  private let bits: [UInt8]

  static let shared = ReferenceBytes()

  private init() {
    bits = (UInt8.min...UInt8.max).map { byte in
      var bits: UInt8 = 0
      // Colons begin schemes and the addresses in those of a Wayback Machine.
      if PercentEncoding.path.contains(byte) || "/\\%:".utf8.contains(byte) { bits |= Self.path }
      if PercentEncoding.specialQuery.contains(byte) { bits |= Self.query }
      if PercentEncoding.fragment.contains(byte) { bits |= Self.fragment }
      let isHostByte =
        (0x61...0x7A).contains(byte) || byte.isASCIIDigit || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-")
      if !isHostByte { bits |= Self.host }
      return bits
    }
  }

  /// The end of the query of a reference, whose path starts at a place.
  /// - Returns: nil where some part, the fragment among them, is not yet as it must be.
  func queryEnd(of reference: UnsafeBufferPointer<UInt8>, path start: Int) -> Int? {
    bits.withUnsafeBufferPointer { bits in
      guard let pathEnd = Self.pathEnd(of: reference, from: start, bits) else { return nil }
      var i = pathEnd
      if i < reference.count, reference[i] == UInt8(ascii: "?") {
        i += 1
        while i < reference.count, bits[Int(reference[i])] & Self.query == 0 { i += 1 }
      }
      let queryEnd = i
      guard i < reference.count else { return queryEnd }
      guard reference[i] == UInt8(ascii: "#") else { return nil }
      i += 1
      while i < reference.count, bits[Int(reference[i])] & Self.fragment == 0 { i += 1 }
      return i == reference.count ? queryEnd : nil
    }
  }

  /// Where a path ends that holds nothing to encode and no dot segment.
  @inline(__always)
  private static func pathEnd(
    of reference: UnsafeBufferPointer<UInt8>, from start: Int, _ bits: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var i = start
    while i < reference.count {
      let byte = reference[i]
      if bits[Int(byte)] & path != 0 {
        switch byte {
        case UInt8(ascii: "/"):
          if i + 1 < reference.count, reference[i + 1] == UInt8(ascii: ".") { return nil }
        case UInt8(ascii: "%"):
          // A dot may be written that way, and a dot segment with it.
          if i + 1 < reference.count, reference[i + 1] == UInt8(ascii: "2") { return nil }
        case UInt8(ascii: "?"), UInt8(ascii: "#"): return i
        default: return nil
        }
      }
      i += 1
    }
    return i
  }

  /// The end of a host whose name is ASCII, no address of the Internet Protocol, no encoded
  /// international name and no Wayback Machine's.
  func hostEnd(of reference: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    bits.withUnsafeBufferPointer { bits in
      var i = start
      var label = start
      while i < reference.count, bits[Int(reference[i])] & Self.host == 0 {
        switch reference[i] {
        case UInt8(ascii: "."): label = i + 1
        case UInt8(ascii: "-"):
          if i > start, reference[i - 1] == UInt8(ascii: "-") { return nil }
        case UInt8(ascii: "i"):
          if i - start >= 4, Self.isArchive(reference, i) { return nil }
        default: break
        }
        i += 1
      }
      return label < i && reference[label].isASCIILetter ? i : nil
    }
  }

  /// The same of a host that stands alone.
  func hostEnd(of host: ArraySlice<UInt8>) -> Int? {
    host.withUnsafeBufferPointer { host in
      hostEnd(of: host, from: 0).flatMap { $0 == host.count ? $0 : nil }
    }
  }

  /// Whether `archi` ends at a place.
  private static func isArchive(_ reference: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    reference[end - 1] == UInt8(ascii: "h") && reference[end - 2] == UInt8(ascii: "c")
      && reference[end - 3] == UInt8(ascii: "r") && reference[end - 4] == UInt8(ascii: "a")
  }
}
