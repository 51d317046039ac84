/// Says in which encoding a page is that does not say it.
enum EncodingDetector {
  static func encoding(of bytes: Span<UInt8>) -> Encoding {
    if let found = looksLikeUTF16(bytes) { return found }
    let validity = UTF8Validity(bytes)
    if validity.sequences > validity.faults * 4 || validity.faults == 0 { return .utf8 }
    return western(bytes)
  }

  /// Markup in UTF-16 has a zero in every other byte.
  static func looksLikeUTF16(_ bytes: Span<UInt8>) -> Encoding? {
    let reach = min(1024, bytes.count) & ~1
    guard reach >= 16 else { return nil }
    var zeros = (even: 0, odd: 0)
    for i in stride(from: 0, to: reach, by: 2) {
      if bytes[i] == 0 { zeros.even += 1 }
      if bytes[i + 1] == 0 { zeros.odd += 1 }
    }
    let pairs = reach / 2
    if zeros.odd * 10 > pairs * 7, zeros.even * 10 < pairs { return .utf16LE }
    if zeros.even * 10 > pairs * 7, zeros.odd * 10 < pairs { return .utf16BE }
    return nil
  }

  /// windows-1252, unless a sign that only iso-8859-15 gives a sense stands among letters and
  /// nothing stands where that encoding has control characters.
  private static func western(_ bytes: Span<UInt8>) -> Encoding {
    var euros = 0
    for i in 0..<bytes.count where bytes[i] >= 0x80 {
      if bytes[i] < 0xA0 { return .windows1252 }
      if bytes[i] == 0xA4 { euros += 1 }
    }
    return euros > 0 ? .latin9 : .windows1252
  }
}
