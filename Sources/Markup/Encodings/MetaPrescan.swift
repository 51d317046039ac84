/// Finds the encoding that a page declares in a `<meta>`, before it is decoded.
enum MetaPrescan {
  /// The standard looks at 1,024 bytes; browsers go on to the end of the head, which old pages need.
  private static let reach = 8192

  static func encoding(in page: Span<UInt8>) -> Encoding? {
    let head = page.extracting(0..<min(reach, page.count))
    var i = SourceFilter.find(0x3C, head, from: 0)
    while i + 5 < head.count {
      if head[i + 1] == 0x21 {
        i = SourceFilter.endOfDeclaration(head, from: i)
      } else {
        let end = SourceFilter.endOfName(head, from: i + 1)
        let tag = NameTable.tags.index(of: i + 1..<end, in: head).flatMap(Tag.init)
        if tag == .body { return nil }
        if tag == .meta, let found = declared(head, from: end) { return found }
        i = end
      }
      i = SourceFilter.find(0x3C, head, from: i)
    }
    return nil
  }

  /// What one `<meta>` declares, `charset` or the `content` of a `Content-Type`.
  private static func declared(_ page: Span<UInt8>, from start: Int) -> Encoding? {
    var scanner = TagScanner(page, from: start)
    var isContentType = false
    var label: String?
    while scanner.next(page) {
      let value = string(page.extracting(scanner.value))
      switch NameTable.attributes.index(of: scanner.name, in: page).flatMap(Attribute.init) {
      case .charset: return encoding(of: value)
      case .httpEquiv: isContentType = value.lowercased() == "content-type"
      case .content: label = charset(in: value) ?? label
      default: break
      }
    }
    return isContentType ? label.flatMap(encoding) : nil
  }

  /// A page whose `<meta>` can be read as bytes is not in UTF-16, whatever it says.
  private static func encoding(of label: String) -> Encoding? {
    let found = Encoding(label: label)
    return found == .utf16LE || found == .utf16BE ? .utf8 : found
  }

  /// What stands behind `charset=` in a content type.
  static func charset(in contentType: String) -> String? {
    let lower = Array(contentType.utf8.map(ASCII.lower))
    let word = Array("charset".utf8)
    guard lower.count > word.count else { return nil }
    for i in 0..<lower.count - word.count where lower[i..<i + word.count].elementsEqual(word) {
      let rest = lower[(i + word.count)...].drop(while: ASCII.isSpace)
      guard rest.first == 0x3D else { continue }
      let value = rest.dropFirst().drop { ASCII.isSpace($0) || $0 == 0x22 || $0 == 0x27 }
      let label = value.prefix { !ASCII.isSpace($0) && $0 != 0x3B && $0 != 0x22 && $0 != 0x27 }
      return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
    return nil
  }

  private static func string(_ span: Span<UInt8>) -> String {
    unsafe span.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
