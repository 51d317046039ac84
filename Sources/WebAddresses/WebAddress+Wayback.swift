/// Addresses of pages that came through a Wayback Machine:
/// `https://web.archive.org/web/20130217080612/http://voorbeeld.nl/`.
extension WebAddress {
  /// The address that the page had before; nil where this is no address of a Wayback Machine.
  package var original: WebAddress? {
    guard isHTTP, let start = originalStart else { return nil }
    let rest = bytes[start...]
    let whole = rest.starts(with: "http".utf8) ? Array(rest) : Array("http://".utf8) + rest
    let inner = whole.withUnsafeBufferPointer { WebAddress($0) }
    guard let inner, inner.isHTTP else { return nil }
    return inner
  }

  /// The 14 digits (or fewer) of the time in an address of a Wayback Machine, if this is one.
  package var originalTime: String? {
    guard isHTTP, let start = originalStart else { return nil }
    let before = bytes[..<(start - 1)]
    guard let slash = before.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let digits = before[(slash + 1)...].prefix(while: \.isASCIIDigit)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Where the inner address starts: behind a segment of 4 to 14 digits and perhaps two letters
  /// and an underscore.
  private var originalStart: Int? {
    var i = pathStart
    while i < pathEnd {
      var j = i + 1
      while j < pathEnd, bytes[j].isASCIIDigit { j += 1 }
      if (5...15).contains(j - i) {
        if j + 3 <= pathEnd, bytes[j].isASCIILetter, bytes[j + 1].isASCIILetter,
          bytes[j + 2] == UInt8(ascii: "_")
        {
          j += 3
        }
        if j < pathEnd, bytes[j] == UInt8(ascii: "/"), bytes[(j + 1)...].starts(with: "http".utf8) {
          let rest = bytes[(j + 5)...].prefix(2)
          if rest.first == UInt8(ascii: ":") || rest.elementsEqual("s:".utf8) { return j + 1 }
        }
        if isBareHost(after: i, j) { return j + 1 }
      }
      while j < pathEnd, bytes[j] != UInt8(ascii: "/") { j += 1 }
      i = j
    }
    return nil
  }

  /// Whether a whole time of 14 digits is followed by the name of a host without its scheme.
  private func isBareHost(after slash: Int, _ end: Int) -> Bool {
    guard end - slash >= 15, end < pathEnd, bytes[end] == UInt8(ascii: "/") else { return false }
    let name = bytes[(end + 1)..<pathEnd].prefix { $0 != UInt8(ascii: "/") }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      bytes[pathStart..<slash].hasSuffix("/web".utf8), host.contains("archi")
    else { return false }
    return name[(dot + 1)...].count >= 2 && name[(dot + 1)...].allSatisfy(\.isASCIILetter)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String.UTF8View) -> Bool {
    count >= text.count && suffix(text.count).elementsEqual(text)
  }
}
