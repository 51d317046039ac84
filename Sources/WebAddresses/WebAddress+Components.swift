/// The parts of an address.
extension WebAddress {
  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole address.
  package var string: String { text(0..<bytes.count) }

  /// Without the colon: `https`.
  package var scheme: String { text(0..<schemeEnd) }

  package var isHTTP: Bool {
    schemeEnd >= 4 && schemeEnd <= 5 && bytes[0] == UInt8(ascii: "h")
      && bytes[1] == UInt8(ascii: "t") && bytes[2] == UInt8(ascii: "t")
      && bytes[3] == UInt8(ascii: "p") && (schemeEnd == 4 || bytes[4] == UInt8(ascii: "s"))
  }

  /// In lower case, international names as `xn--…`; empty where there is none.
  package var host: String { text(hostStart..<hostEnd) }

  package var hostBytes: ArraySlice<UInt8> { bytes[hostStart..<hostEnd] }

  /// Host and port.
  package var authorityBytes: ArraySlice<UInt8> { bytes[hostStart..<pathStart] }

  /// Percent-encoded, with its first slash.
  package var path: String { text(pathStart..<pathEnd) }

  package var pathBytes: ArraySlice<UInt8> { bytes[pathStart..<pathEnd] }

  /// Without its question mark; nil where there is none.
  package var query: String? { queryBytes.map { String(decoding: $0, as: UTF8.self) } }

  package var queryBytes: ArraySlice<UInt8>? {
    queryEnd > pathEnd ? bytes[(pathEnd + 1)..<queryEnd] : nil
  }

  /// Without its number sign; nil where there is none.
  package var fragment: String? { fragmentBytes.map { String(decoding: $0, as: UTF8.self) } }

  package var fragmentBytes: ArraySlice<UInt8>? {
    bytes.count > queryEnd ? bytes[(queryEnd + 1)...] : nil
  }

  /// The bytes of the address up to its fragment.
  package var bytesWithoutFragment: ArraySlice<UInt8> { bytes[..<queryEnd] }

  /// The address up to its fragment.
  package var stringWithoutFragment: String { text(0..<queryEnd) }
}

extension WebAddress {
  /// The address without its fragment.
  package var withoutFragment: WebAddress {
    bytes.count == queryEnd ? self : WebAddress(self, upTo: queryEnd)
  }

  /// Whether two addresses have the same scheme, user, host and port.
  package func sharesAuthority(with other: WebAddress) -> Bool {
    pathStart == other.pathStart && bytes[..<pathStart] == other.bytes[..<pathStart]
  }

  /// Whether the bytes of an address, whose path starts at a place, begin with scheme, user, host and
  /// port of this one.
  package func hasAuthority(of other: UnsafeBufferPointer<UInt8>, pathStart: Int) -> Bool {
    guard pathStart == self.pathStart, pathStart <= other.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      // From the end: schemes and the starts of hosts are the same more often.
      var i = pathStart
      while i > 0 {
        i -= 1
        if bytes[i] != other[i] { return false }
      }
      return true
    }
  }

  /// Where the parts of the address stand.
  package var parts: QuickReference.Parts {
    QuickReference.Parts(
      hostStart: hostStart, pathStart: pathStart, queryEnd: queryEnd, end: bytes.count)
  }
}
