/// Path, query, and the text in them.
extension AddressParser {
  /// The path from `start` on, added to the folder of a base that `out` may end with already, and
  /// the query.
  mutating func parsePathAndQuery(_ start: Int, _ end: Int) -> Bool {
    let question = index(of: UInt8(ascii: "?"), from: start, to: end) ?? end
    if pathStart == 0 { pathStart = out.count }
    if start == question, !scheme.isSpecial, out.count == pathStart {
      pathEnd = out.count
    } else {
      appendPath(start, question)
      guardAgainstEmptyHost()
      pathEnd = out.count
    }
    parseQuery(question, end)
    return true
  }

  mutating func parseQuery(_ start: Int, _ end: Int) {
    guard start < end else { return }
    out.append(UInt8(ascii: "?"))
    let set = scheme.isSpecial ? PercentEncoding.specialQuery : PercentEncoding.query
    for byte in input[(start + 1)..<end] { PercentEncoding.append(byte, set, to: &out) }
  }

  /// The segments of a path, dot segments resolved.
  private mutating func appendPath(_ start: Int, _ end: Int) {
    var i = start
    if isSlash(i, end) { i += 1 }
    while true {
      var stop = i
      while stop < end, !isSlash(stop, end) { stop += 1 }
      let isLast = stop == end
      switch dots(i..<stop) {
      case 1:
        if isLast { out.append(UInt8(ascii: "/")) }
      case 2:
        dropSegment()
        if isLast { out.append(UInt8(ascii: "/")) }
      default:
        let mark = out.count
        out.append(UInt8(ascii: "/"))
        appendText(i..<stop, PercentEncoding.path)
        normaliseDrive(mark)
      }
      if isLast { return }
      i = stop + 1
    }
  }

  /// How many dots a segment is made of, written as `.` or `%2e`; 0 for other segments.
  private func dots(_ segment: Range<Int>) -> Int {
    guard !segment.isEmpty, segment.count <= 6 else { return 0 }
    var count = 0
    var i = segment.lowerBound
    while i < segment.upperBound {
      if input[i] == UInt8(ascii: ".") {
        i += 1
      } else if i + 2 < segment.upperBound, input[i] == UInt8(ascii: "%"),
        input[i + 1] == UInt8(ascii: "2"), input[i + 2] | 0x20 == UInt8(ascii: "e")
      {
        i += 3
      } else {
        return 0
      }
      count += 1
    }
    return count <= 2 ? count : 0
  }

  private mutating func dropSegment() {
    guard let slash = out[pathStart...].lastIndex(of: UInt8(ascii: "/")) else { return }
    if scheme == .file, slash == pathStart, isDrive(out[(slash + 1)...]) { return }
    out.removeSubrange(slash...)
  }

  /// `C|` as the first segment of a file's path becomes `C:`.
  private mutating func normaliseDrive(_ mark: Int) {
    if scheme == .file, mark == pathStart, out.count == mark + 3, out[mark + 1].isASCIILetter,
      out[mark + 2] == UInt8(ascii: "|")
    {
      out[mark + 2] = UInt8(ascii: ":")
    }
  }

  private func isDrive(_ segment: ArraySlice<UInt8>) -> Bool {
    segment.count == 2 && segment[segment.startIndex].isASCIILetter
      && segment[segment.startIndex + 1] == UInt8(ascii: ":")
  }

  /// A path that starts with two slashes after no host would read as a host: `/.` goes before it.
  private mutating func guardAgainstEmptyHost() {
    let hasAuthority =
      out.count > schemeEnd + 2 && out[schemeEnd + 1] == UInt8(ascii: "/")
      && hostStart > schemeEnd + 1
    if !hasAuthority, out.count > pathStart + 1, out[pathStart + 1] == UInt8(ascii: "/") {
      out.insert(contentsOf: "/.".utf8, at: pathStart)
      pathStart += 2
    }
  }

  /// Appends text percent-encoded as UTF-8.
  mutating func appendText(_ range: Range<Int>, _ set: PercentEncoding.ByteSet) {
    for byte in input[range] {
      if isLegacy, byte >= 0x80 {
        Windows1252.forEachUTF8(byte) { PercentEncoding.appendEncoded($0, to: &out) }
      } else {
        PercentEncoding.append(byte, set, to: &out)
      }
    }
  }
}
