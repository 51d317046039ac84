import Statistics

/// What the figures keep of a post's address: whether it was captured, without the address itself.
enum PostAddress {
  /// Makes the key of a `linked` row: site, year in the address, hash of the address.
  static func append(
    _ url: UnsafeBufferPointer<UInt8>, site: UnsafeBufferPointer<UInt8>, to key: inout SumsKey
  ) {
    key.removeAll()
    key.append(site)
    key.append(year(in: url))
    key.append(hexadecimal(SeededGenerator.hash(Array(url))))
    key.complete()
  }

  /// The year that stands as a part of a path (`/2011/04/`), which most blogs have; empty without.
  private static func year(in url: UnsafeBufferPointer<UInt8>) -> String {
    var i = 0
    while i + 5 < url.count {
      let isPart = url[i] == UInt8(ascii: "/") && url[i + 5] == UInt8(ascii: "/")
      if isPart, let year = Int(String(decoding: url[i + 1...i + 4], as: UTF8.self)),
        (1990...2099).contains(year)
      {
        return String(year)
      }
      i += 1
    }
    return ""
  }

  private static func hexadecimal(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
