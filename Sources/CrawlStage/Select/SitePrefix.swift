/// The part of an address that alone decides over its site: the origin and the first part of the
/// path.
///
/// Most addresses of a dump share it with the one before, and a site need not be worked out again.
enum SitePrefix {
  /// The length of that part; nil where an address is not of the plain form of which that is true
  /// (dot segments, escapes, an address of a Wayback Machine).
  static func length(_ url: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let origin = originLength(url) else { return nil }
    var end = url.count
    var isInPath = true
    for i in origin..<url.count {
      let byte = url[i]
      switch byte {
      case UInt8(ascii: "/") where i > origin && isInPath:
        end = min(end, i)
        // An empty part, or one of dots, is not what it seems.
        if url[i - 1] == UInt8(ascii: "/") { return nil }
      case UInt8(ascii: "."):
        if url[i - 1] == UInt8(ascii: "/") { return nil }
      case UInt8(ascii: "?"), UInt8(ascii: "#"):
        end = min(end, i)
        isInPath = false
      case UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "\\"): return nil
      default: if byte <= 0x20 || byte >= 0x7F { return nil }
      }
    }
    return end
  }

  /// The length of scheme, host and port; nil where they are not written as they are compared.
  private static func originLength(_ url: UnsafeBufferPointer<UInt8>) -> Int? {
    let start: Int
    if url.starts(with: "http://".utf8) {
      start = 7
    } else if url.starts(with: "https://".utf8) {
      start = 8
    } else {
      return nil
    }
    var i = start
    while i < url.count, url[i] != UInt8(ascii: "/") {
      let byte = url[i]
      let isLetter = byte >= 0x61 && byte <= 0x7A
      let isDigit = byte >= 0x30 && byte <= 0x3A
      guard isLetter || isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") else {
        return nil
      }
      i += 1
    }
    // A Wayback Machine has `archi` in its name.
    let host = url[start..<i]
    let mayBeMachine = host.indices.contains { host[$0...].starts(with: "archi".utf8) }
    return i > start && i < url.count && !mayBeMachine ? i : nil
  }
}
