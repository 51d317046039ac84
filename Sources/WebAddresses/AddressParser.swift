/// The basic URL parser of the WHATWG URL standard, over bytes.
///
/// The standard's state machine is unrolled into one function for each part of an address; what
/// each of them does is the standard's. `out` is the serialisation as far as it has been read.
struct AddressParser: ~Copyable {
  var out: [UInt8] = []
  var schemeEnd = 0
  var hostStart = 0
  var hostEnd = 0
  var pathStart = 0
  var pathEnd = 0
  var queryEnd = 0
  var port: Int?
  var hasOpaquePath = false

  var scheme = AddressScheme.other
  let input: UnsafeBufferPointer<UInt8>
  /// Whether the input holds bytes that are no UTF-8, which are read as windows-1252.
  var isLegacy = false

  /// Longer addresses are no addresses of pages.
  static let longest = 1 << 16

  private init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    out.reserveCapacity(input.count + 64)
  }

  static func parse(
    _ reference: UnsafeBufferPointer<UInt8>, base: WebAddress?
  ) -> WebAddress? {
    let trimmed = trim(reference)
    guard trimmed.count <= longest else { return nil }
    var needsCleaning = false
    var isASCII = true
    for byte in trimmed {
      if byte == 0x09 || byte == 0x0A || byte == 0x0D { needsCleaning = true }
      if byte >= 0x80 { isASCII = false }
    }
    if needsCleaning {
      let cleaned = trimmed.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
      return cleaned.withUnsafeBufferPointer { parse(clean: $0, isASCII: isASCII, base: base) }
    }
    return parse(clean: trimmed, isASCII: isASCII, base: base)
  }

  private static func parse(
    clean input: UnsafeBufferPointer<UInt8>, isASCII: Bool, base: WebAddress?
  ) -> WebAddress? {
    var parser = AddressParser(input)
    parser.isLegacy = !isASCII && (try? UTF8Span(validating: input.span)) == nil
    guard parser.run(base: base) else { return nil }
    return WebAddress(parser: parser)
  }

  /// Without C0 controls and blanks at both ends.
  private static func trim(
    _ reference: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = reference.count
    while start < end, reference[start] <= 0x20 { start += 1 }
    while end > start, reference[end - 1] <= 0x20 { end -= 1 }
    return UnsafeBufferPointer(rebasing: reference[start..<end])
  }

  private mutating func run(base: WebAddress?) -> Bool {
    let fragmentAt = index(of: UInt8(ascii: "#"), from: 0, to: input.count)
    let queryLimit = fragmentAt ?? input.count
    guard parseUpToFragment(queryLimit, base: base) else { return false }
    queryEnd = out.count
    if let fragmentAt {
      out.append(UInt8(ascii: "#"))
      appendText((fragmentAt + 1)..<input.count, PercentEncoding.fragment)
    }
    return out.count <= 3 * Self.longest
  }

  private mutating func parseUpToFragment(_ end: Int, base: WebAddress?) -> Bool {
    guard let colon = schemeColon(end) else {
      guard let base else { return false }
      if base.hasOpaquePath { return end == 0 && copyUpToFragment(of: base) }
      scheme = AddressScheme(base.bytes[..<base.schemeEnd])
      if scheme == .file { return parseFile(0, end, base) }
      return parseRelative(0, end, base)
    }
    for byte in input[..<colon] { out.append(byte.asciiLowercased) }
    scheme = AddressScheme(out)
    schemeEnd = colon
    out.append(UInt8(ascii: ":"))
    let rest = colon + 1
    if scheme == .file {
      let fileBase = base.flatMap { AddressScheme($0.bytes[..<$0.schemeEnd]) == .file ? $0 : nil }
      return parseFile(rest, end, fileBase)
    }
    if scheme.isSpecial {
      if let base, base.schemeEnd == schemeEnd, base.bytes.starts(with: out),
        !(isSlash(rest, end) && isSlash(rest + 1, end))
      {
        return parseRelative(rest, end, base)
      }
      var start = rest
      while isSlash(start, end) { start += 1 }
      return parseAuthority(start, end)
    }
    if rest < end, input[rest] == UInt8(ascii: "/") {
      if rest + 1 < end, input[rest + 1] == UInt8(ascii: "/") {
        return parseAuthority(rest + 2, end)
      }
      (hostStart, hostEnd) = (out.count, out.count)
      return parsePathAndQuery(rest, end)
    }
    return parseOpaquePath(rest, end)
  }

  /// Where the colon after a scheme stands, if the input starts with one.
  private func schemeColon(_ end: Int) -> Int? {
    guard end > 0, input[0].isASCIILetter else { return nil }
    var i = 1
    while i < end {
      let byte = input[i]
      if byte == UInt8(ascii: ":") { return i }
      guard
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "+")
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      else { return nil }
      i += 1
    }
    return nil
  }

  private mutating func parseOpaquePath(_ start: Int, _ end: Int) -> Bool {
    hasOpaquePath = true
    (hostStart, hostEnd, pathStart) = (out.count, out.count, out.count)
    let question = index(of: UInt8(ascii: "?"), from: start, to: end) ?? end
    appendText(start..<question, PercentEncoding.c0Control)
    pathEnd = out.count
    parseQuery(question, end)
    return true
  }

  /// A reference without a scheme, or with that of its base.
  private mutating func parseRelative(_ start: Int, _ end: Int, _ base: WebAddress) -> Bool {
    out.removeAll(keepingCapacity: true)
    schemeEnd = base.schemeEnd
    if isSlash(start, end) {
      if isSlash(start + 1, end) {
        out.append(contentsOf: base.bytes[...base.schemeEnd])
        var authority = start + 2
        if scheme.isSpecial { while isSlash(authority, end) { authority += 1 } }
        return parseAuthority(authority, end)
      }
      copyAuthority(of: base)
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
    copyFolder(of: base)
    return parsePathAndQuery(start, end)
  }

  func isSlash(_ i: Int, _ end: Int) -> Bool {
    i < end
      && (input[i] == UInt8(ascii: "/") || (scheme.isSpecial && input[i] == UInt8(ascii: "\\")))
  }

  func index(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    var i = start
    while i < end {
      if input[i] == byte { return i }
      i += 1
    }
    return nil
  }

  private mutating func copyUpToFragment(of base: WebAddress) -> Bool {
    out.append(contentsOf: base.bytes[..<base.queryEnd])
    (schemeEnd, hostStart, hostEnd) = (base.schemeEnd, base.hostStart, base.hostEnd)
    (pathStart, pathEnd, port) = (base.pathStart, base.pathEnd, base.port)
    hasOpaquePath = base.hasOpaquePath
    return true
  }

  mutating func copyAuthority(of base: WebAddress) {
    out.removeAll(keepingCapacity: true)
    out.append(contentsOf: base.bytes[..<base.pathStart])
    (schemeEnd, hostStart, hostEnd) = (base.schemeEnd, base.hostStart, base.hostEnd)
    (pathStart, port) = (base.pathStart, base.port)
  }

  /// The base's path up to and with its last slash, to which the rest is added.
  mutating func copyFolder(of base: WebAddress) {
    let path = base.bytes[base.pathStart..<base.pathEnd]
    if let slash = path.lastIndex(of: UInt8(ascii: "/")) { out.append(contentsOf: path[..<slash]) }
  }
}

extension UInt8 {
  @inline(__always)
  package var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  @inline(__always)
  package var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  @inline(__always)
  package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
}
