/// The host parser of the WHATWG URL standard: domains, IPv4 and IPv6 addresses, opaque hosts.
enum HostParser {
  /// What may not stand in an opaque host.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["),
      UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// What may not stand in a domain.
  private static func isForbiddenInDomain(_ byte: UInt8) -> Bool {
    byte <= 0x1F || byte >= 0x7F || byte == UInt8(ascii: "%") || isForbidden(byte)
  }

  /// Appends the serialised host.
  /// - Returns: false where the bytes are no host.
  static func append(
    _ host: UnsafeBufferPointer<UInt8>, isSpecial: Bool, to out: inout [UInt8]
  ) -> Bool {
    if host.first == UInt8(ascii: "[") {
      guard host.last == UInt8(ascii: "]"), let address = IPv6Address(host.dropFirst().dropLast())
      else { return false }
      out.append(UInt8(ascii: "["))
      address.append(to: &out)
      out.append(UInt8(ascii: "]"))
      return true
    }
    if !isSpecial {
      for byte in host {
        if isForbidden(byte) { return false }
        PercentEncoding.append(byte, PercentEncoding.c0Control, to: &out)
      }
      return true
    }
    return appendDomain(host, to: &out)
  }

  private static func appendDomain(
    _ host: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]
  ) -> Bool {
    let mark = out.count
    var isPlain = true
    for byte in host where byte >= 0x80 || byte == UInt8(ascii: "%") { isPlain = false }
    if isPlain {
      for byte in host {
        if isForbiddenInDomain(byte) { return false }
        out.append(byte.asciiLowercased)
      }
    } else {
      guard let ascii = DomainName.ascii(PercentEncoding.decode(host)) else { return false }
      if ascii.contains(where: isForbiddenInDomain) { return false }
      out.append(contentsOf: ascii)
    }
    guard out.count > mark else { return false }
    switch IPv4Address.parse(out[mark...]) {
    case .none: return true
    case .invalid: return false
    case .address(let text):
      out.removeSubrange(mark...)
      out.append(contentsOf: text.utf8)
      return true
    }
  }
}
