/// User, host and port, and the path of `file:` addresses.
extension AddressParser {
  /// What stands between `//` and the path, and then path and query.
  mutating func parseAuthority(_ start: Int, _ end: Int) -> Bool {
    out.append(contentsOf: "//".utf8)
    var stop = start
    while stop < end, !isSlash(stop, end), input[stop] != UInt8(ascii: "?") { stop += 1 }
    var hostFrom = start
    if let at = lastIndex(of: UInt8(ascii: "@"), start..<stop) {
      appendUserInfo(start..<at)
      hostFrom = at + 1
    }
    let colon = portColon(hostFrom, stop)
    let hostBytes = UnsafeBufferPointer(rebasing: input[hostFrom..<(colon ?? stop)])
    if hostBytes.isEmpty, scheme.isSpecial || colon != nil || hostFrom > start { return false }
    hostStart = out.count
    guard appendHost(hostBytes) else { return false }
    hostEnd = out.count
    if let colon, !appendPort((colon + 1)..<stop) { return false }
    return parsePathAndQuery(stop, end)
  }

  private func lastIndex(of byte: UInt8, _ range: Range<Int>) -> Int? {
    var i = range.upperBound
    while i > range.lowerBound {
      i -= 1
      if input[i] == byte { return i }
    }
    return nil
  }

  /// The colon before the port: the first that does not stand in brackets.
  private func portColon(_ start: Int, _ end: Int) -> Int? {
    var inBrackets = false
    var i = start
    while i < end {
      switch input[i] {
      case UInt8(ascii: "["): inBrackets = true
      case UInt8(ascii: "]"): inBrackets = false
      case UInt8(ascii: ":") where !inBrackets: return i
      default: break
      }
      i += 1
    }
    return nil
  }

  private mutating func appendUserInfo(_ range: Range<Int>) {
    let colon = index(of: UInt8(ascii: ":"), from: range.lowerBound, to: range.upperBound)
    let user = range.lowerBound..<(colon ?? range.upperBound)
    let secret = colon.map { ($0 + 1)..<range.upperBound } ?? range.upperBound..<range.upperBound
    if user.isEmpty && secret.isEmpty { return }
    appendText(user, PercentEncoding.userInfo)
    if !secret.isEmpty {
      out.append(UInt8(ascii: ":"))
      appendText(secret, PercentEncoding.userInfo)
    }
    out.append(UInt8(ascii: "@"))
  }

  private mutating func appendHost(_ host: UnsafeBufferPointer<UInt8>) -> Bool {
    if isLegacy {
      let text = Windows1252.utf8(host)
      return text.withUnsafeBufferPointer {
        HostParser.append($0, isSpecial: scheme.isSpecial, to: &out)
      }
    }
    return HostParser.append(host, isSpecial: scheme.isSpecial, to: &out)
  }

  private mutating func appendPort(_ range: Range<Int>) -> Bool {
    if range.isEmpty { return true }
    var number = 0
    for byte in input[range] {
      guard byte.isASCIIDigit else { return false }
      number = number * 10 + Int(byte - 0x30)
      guard number <= 65535 else { return false }
    }
    if number != scheme.defaultPort {
      port = number
      out.append(UInt8(ascii: ":"))
      out.append(contentsOf: String(number).utf8)
    }
    return true
  }

  /// A `file:` address, or a reference on one.
  mutating func parseFile(_ start: Int, _ end: Int, _ base: WebAddress?) -> Bool {
    out.removeAll(keepingCapacity: true)
    out.append(contentsOf: "file:".utf8)
    schemeEnd = 4
    if isSlash(start, end) {
      if isSlash(start + 1, end) { return parseFileHost(start + 2, end) }
      if let base { copyAuthority(of: base) } else { openFileHost() }
      return parsePathAndQuery(start, end)
    }
    guard let base else {
      openFileHost()
      return parsePathAndQuery(start, end)
    }
    copyAuthority(of: base)
    if start == end || input[start] == UInt8(ascii: "?") {
      out.append(contentsOf: base.bytes[base.pathStart..<base.pathEnd])
      pathEnd = out.count
      if start == end {
        out.append(contentsOf: base.bytes[base.pathEnd..<base.queryEnd])
      } else {
        parseQuery(start, end)
      }
      return true
    }
    if !startsWithDrive(start, end) { copyFolder(of: base) }
    return parsePathAndQuery(start, end)
  }

  private mutating func openFileHost() {
    out.append(contentsOf: "//".utf8)
    (hostStart, hostEnd) = (out.count, out.count)
  }

  private mutating func parseFileHost(_ start: Int, _ end: Int) -> Bool {
    openFileHost()
    if startsWithDrive(start, end) { return parsePathAndQuery(start, end) }
    var stop = start
    while stop < end, !isSlash(stop, end), input[stop] != UInt8(ascii: "?") { stop += 1 }
    if stop > start {
      guard appendHost(UnsafeBufferPointer(rebasing: input[start..<stop])) else { return false }
      if out[hostStart...].elementsEqual("localhost".utf8) { out.removeSubrange(hostStart...) }
      hostEnd = out.count
    }
    return parsePathAndQuery(stop, end)
  }

  /// Whether `C:` or `C|` and then a slash or the end stands here.
  private func startsWithDrive(_ start: Int, _ end: Int) -> Bool {
    guard start + 1 < end, input[start].isASCIILetter,
      input[start + 1] == UInt8(ascii: ":") || input[start + 1] == UInt8(ascii: "|")
    else { return false }
    return start + 2 == end || isSlash(start + 2, end) || input[start + 2] == UInt8(ascii: "?")
  }
}
