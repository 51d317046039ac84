import CLibXML2

/// The tree that libxml2 reports for a page as it stands, as lines: what a skeleton must lead to.
final class PlainTree {
  private(set) var lines: [String] = []
  private var depth = 0
  private var text: [UInt8] = []

  /// - Parameter page: in UTF-8.
  static func lines(of page: String) -> [String] {
    let tree = PlainTree()
    var handler = htmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let name else { return }
      PlainTree.of(context)?.start(name, attributes)
    }
    handler.endElement = { context, _ in PlainTree.of(context)?.end() }
    handler.characters = { context, bytes, count in
      PlainTree.of(context)?.add(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    var bytes = Array(page.utf8.map { CChar(bitPattern: $0) })
    guard let parser = htmlCreateMemoryParserCtxt(&bytes, Int32(bytes.count)) else { return [] }
    defer { htmlFreeParserCtxt(parser) }
    let options =
      HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    _ = htmlCtxtUseOptions(parser, Int32(options))
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
    let own = parser.pointee.sax
    withUnsafeMutablePointer(to: &handler) { sax in
      parser.pointee.sax = sax
      parser.pointee.userData = Unmanaged.passUnretained(tree).toOpaque()
      _ = htmlParseDocument(parser)
      parser.pointee.sax = own
    }
    tree.flush()
    return tree.lines
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> PlainTree? {
    context.map { Unmanaged<PlainTree>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    flush()
    var line = indent + String(cString: name)
    if var pair = attributes {
      while let attribute = pair[0] {
        if let value = pair[1] {
          line += " \(String(cString: attribute))='\(String(cString: value))'"
        }
        pair += 2
      }
    }
    lines.append(line)
    depth += 1
  }

  private func end() {
    flush()
    depth -= 1
  }

  private func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard depth > 0 else { return }
    text += bytes
  }

  private func flush() {
    if !text.isEmpty { lines.append("\(indent)'\(String(decoding: text, as: UTF8.self))'") }
    text = []
  }

  private var indent: String { String(repeating: "  ", count: depth) }
}
