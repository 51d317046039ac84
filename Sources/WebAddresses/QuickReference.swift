/// Resolves references that already stand as the URL standard would write them.
///
/// Nearly every link on a page is such a one: lower-case scheme and host, no dot segments, nothing to
/// encode. It is copied behind the part of the base that it keeps, without an address of its own in
/// memory. Whatever asks for more is refused, and goes the long way through `AddressParser`; a test
/// compares both ways over made-up references.
package struct QuickReference: Sendable {
  /// Where the parts of a resolved address stand, counted from its first byte.
  package struct Parts: Equatable, Sendable {
    package var hostStart: Int
    package var pathStart: Int
    /// The end of the query.
    package var queryEnd: Int
    /// The end of the fragment.
    package var end: Int

    package init(hostStart: Int, pathStart: Int, queryEnd: Int, end: Int) {
      self.hostStart = hostStart
      self.pathStart = pathStart
      self.queryEnd = queryEnd
      self.end = end
    }
  }

  private let base: WebAddress
  /// Behind the slash that a relative path goes behind.
  private let folderEnd: Int
  /// Whether references can be put behind parts of the base: it is of HTTP, and no address of a
  /// Wayback Machine.
  private let isPlain: Bool
  private let bytes = ReferenceBytes.shared

  /// Longer references go the long way.
  private static let longest = 1 << 12

  package init(base: WebAddress) {
    self.base = base
    let slash = base.pathBytes.lastIndex(of: UInt8(ascii: "/"))
    folderEnd = slash.map { $0 + 1 } ?? base.pathStart
    isPlain =
      base.isHTTP && slash != nil && !base.pathBytes.contains(UInt8(ascii: ":"))
      && bytes.hostEnd(of: base.hostBytes) != nil
  }

  /// Appends what a reference leads to.
  /// - Returns: nil, and nothing appended, where the reference needs the parser, or may lead to a
  ///   page in a Wayback Machine.
  package func resolve(
    _ reference: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]
  ) -> Parts? {
    guard isPlain, let first = reference.first, reference.count <= Self.longest else { return nil }
    switch first {
    case UInt8(ascii: "/"):
      if reference.count > 1, reference[1] == UInt8(ascii: "/") { return nil }
      return append(reference, behind: base.pathStart, to: &out)
    case UInt8(ascii: "#"): return append(reference, behind: base.queryEnd, to: &out)
    case UInt8(ascii: "?"): return append(reference, behind: base.pathEnd, to: &out)
    case UInt8(ascii: "."): return nil
    case UInt8(ascii: "h"):
      if let hostStart = Self.hostStart(reference) { return absolute(reference, hostStart, &out) }
    default: break
    }
    return append(reference, behind: folderEnd, to: &out)
  }

  /// A reference that keeps so many bytes of the base.
  private func append(
    _ reference: UnsafeBufferPointer<UInt8>, behind kept: Int, to out: inout [UInt8]
  ) -> Parts? {
    guard let queryEnd = bytes.queryEnd(of: reference, path: 0) else { return nil }
    base.bytes.withUnsafeBufferPointer { out.append(contentsOf: $0[..<kept]) }
    out.append(contentsOf: reference)
    return Parts(
      hostStart: base.hostStart, pathStart: base.pathStart, queryEnd: kept + queryEnd,
      end: kept + reference.count)
  }

  /// Where the host of a reference starts that is an address of HTTP.
  private static func hostStart(_ reference: UnsafeBufferPointer<UInt8>) -> Int? {
    if starts(reference, with: "http://") { return 7 }
    return starts(reference, with: "https://") ? 8 : nil
  }

  @inline(__always)
  private static func starts(
    _ reference: UnsafeBufferPointer<UInt8>, with word: StaticString
  ) -> Bool {
    guard reference.count >= word.utf8CodeUnitCount else { return false }
    for i in 0..<word.utf8CodeUnitCount where reference[i] != word.utf8Start[i] { return false }
    return true
  }

  private func absolute(
    _ reference: UnsafeBufferPointer<UInt8>, _ hostStart: Int, _ out: inout [UInt8]
  ) -> Parts? {
    guard let hostEnd = bytes.hostEnd(of: reference, from: hostStart) else { return nil }
    if hostEnd == reference.count {
      out.append(contentsOf: reference)
      out.append(UInt8(ascii: "/"))
      return Parts(
        hostStart: hostStart, pathStart: hostEnd, queryEnd: hostEnd + 1, end: hostEnd + 1)
    }
    guard reference[hostEnd] == UInt8(ascii: "/"),
      let queryEnd = bytes.queryEnd(of: reference, path: hostEnd)
    else { return nil }
    out.append(contentsOf: reference)
    return Parts(
      hostStart: hostStart, pathStart: hostEnd, queryEnd: queryEnd, end: reference.count)
  }
}
