/// Turns the bytes of a page into UTF-8, by the WHATWG's rules where they lead to text, and by the
/// bytes themselves where a page says what it is not.
enum Decoder {
  struct Decoded {
    let bytes: [UInt8]
    let encoding: String
    let source: EncodingSource
  }

  static func decode(_ body: [UInt8], _ charset: String) -> Decoded {
    if let (mark, encoding) = byteOrderMark(body) {
      return decoded(Array(body.dropFirst(mark)), encoding, .byteOrderMark)
    }
    let label = MetaPrescan.charset(in: charset) ?? charset
    let header = charset.isEmpty ? nil : Encoding(label: label)
    let declared = header ?? MetaPrescan.encoding(in: body.span)
    let source: EncodingSource = header != nil ? .header : .meta
    guard let declared, declared.name != "replacement" else {
      return decoded(body, EncodingDetector.encoding(of: body.span), .detected)
    }
    return contradicted(body, declared) ?? decoded(body, declared, source)
  }

  /// What a page is whose bytes cannot be what it says; nil where they can.
  ///
  /// Two errors are frequent in archives and beyond doubt: pages in UTF-8 that are declared in a
  /// Western encoding, and the other way about.
  private static func contradicted(_ body: [UInt8], _ declared: Encoding) -> Decoded? {
    switch declared {
    case .windows1252, .latin9:
      let validity = UTF8Validity(body.span)
      return validity.sequences > 0 && validity.faults == 0
        ? Decoded(bytes: body, encoding: Encoding.utf8.name, source: .detected) : nil
    case .utf8:
      let validity = UTF8Validity(body.span)
      if validity.faults == 0 {
        return Decoded(bytes: body, encoding: declared.name, source: .header)
      }
      return validity.faults > validity.sequences
        ? decoded(body, EncodingDetector.encoding(of: body.span), .detected) : nil
    case .utf16LE, .utf16BE:
      return EncodingDetector.looksLikeUTF16(body.span) == nil
        ? decoded(body, EncodingDetector.encoding(of: body.span), .detected) : nil
    default: return nil
    }
  }

  private static func decoded(
    _ body: [UInt8], _ encoding: Encoding, _ source: EncodingSource
  ) -> Decoded {
    let bytes: [UInt8] =
      switch encoding {
      case .utf8: UTF8Validity(body.span).faults == 0 ? body : UTF8Validity.repaired(body.span)
      case .windows1252: SingleByteDecoder.windows1252.decode(body.span)
      case .latin9: SingleByteDecoder.latin9.decode(body.span)
      case .utf16LE: UTF16Decoder.decode(body.span, bigEndian: false)
      case .utf16BE: UTF16Decoder.decode(body.span, bigEndian: true)
      default:
        SystemDecoder.decode(body, encoding.name) ?? SingleByteDecoder.windows1252.decode(body.span)
      }
    return Decoded(bytes: bytes, encoding: encoding.name, source: source)
  }

  private static func byteOrderMark(_ body: [UInt8]) -> (length: Int, Encoding)? {
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { return (3, .utf8) }
    if body.starts(with: [0xFF, 0xFE]) { return (2, .utf16LE) }
    if body.starts(with: [0xFE, 0xFF]) { return (2, .utf16BE) }
    return nil
  }
}
