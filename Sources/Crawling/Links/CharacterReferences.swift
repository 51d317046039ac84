/// Undoes the character references in the value of an attribute.
///
/// Addresses need `&amp;`, numbers, and now and then a letter of Latin-1; a reference without its
/// semicolon stays, since `?a=1&copy=2` is what people write.
enum CharacterReferences {
  /// The names of U+00A0–U+00FF in order (HTML 4.01, section 24.2).
  private static let latin1: [Substring] =
    """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
    icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml
    """.split(separator: " ")

  private static let longestName = 8

  static func decode(_ bytes: some Collection<UInt8>, into out: inout [UInt8]) {
    out.removeAll(keepingCapacity: true)
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: "&"), let (scalar, length) = reference(rest.dropFirst()) {
        UTF8.encode(scalar)?.forEach { out.append($0) }
        rest = rest.dropFirst(length + 1)
      } else {
        out.append(first)
        rest = rest.dropFirst()
      }
    }
  }

  /// The character that a reference without its `&` stands for, and its length.
  private static func reference<Bytes: Collection<UInt8>>(
    _ bytes: Bytes
  ) -> (Unicode.Scalar, length: Int)? {
    if bytes.first == UInt8(ascii: "#") { return number(bytes.dropFirst()) }
    let name = bytes.prefix(longestName + 1).prefix { $0.isLetter || $0.isDigit }
    guard bytes.dropFirst(name.count).first == UInt8(ascii: ";") else {
      // What browsers read as `&` all the same, unless a parameter's name starts there.
      guard name.count == 3, name.elementsEqual("amp".utf8) else { return nil }
      return bytes.dropFirst(3).first == UInt8(ascii: "=") ? nil : ("&", 3)
    }
    let length = name.count + 1
    if name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8) { return ("&", length) }
    if name.elementsEqual("quot".utf8) { return ("\"", length) }
    if name.elementsEqual("apos".utf8) { return ("'", length) }
    if name.elementsEqual("lt".utf8) { return ("<", length) }
    if name.elementsEqual("gt".utf8) { return (">", length) }
    guard let index = latin1.firstIndex(where: { $0.utf8.elementsEqual(name) }),
      let scalar = Unicode.Scalar(0xA0 + UInt32(index))
    else { return nil }
    return (scalar, length)
  }

  private static func number(_ bytes: some Collection<UInt8>) -> (Unicode.Scalar, length: Int)? {
    var value: UInt32 = 0
    var length = 1
    var digits = bytes[...]
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    if isHex {
      digits = digits.dropFirst()
      length += 1
    }
    var count = 0
    for byte in digits {
      let digit = byte.isDigit ? byte - 0x30 : (byte | 0x20) &- 0x61 &+ 10
      guard byte.isDigit || (isHex && byte.isLetter && digit < 16) else { break }
      value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x110000)
      count += 1
    }
    guard count > 0, let scalar = Unicode.Scalar(value), value > 0 else { return nil }
    length += count
    if digits.dropFirst(count).first == UInt8(ascii: ";") { length += 1 }
    return (scalar, length)
  }
}
