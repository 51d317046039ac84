internal import CLibXML2

/// Feeds a filtered page in UTF-8 to libxml2's SAX interface and collects the tree.
///
/// libxml2 keeps no tree of its own here, does not guess the encoding, prints nothing, and stops
/// where the builder is full. `BareParse` apart, this is the only file that calls it.
enum TreeParser {
  /// libxml2 sets itself up at its first use, and two threads at once lock each other out.
  private static let isReady: Void = xmlInitParser()

  static func parse(_ page: [UInt8]) -> PageTree {
    _ = isReady
    var builder = TreeBuilder(expecting: page.count)
    unsafe page.withUnsafeBytes { bytes in
      unsafe withUnsafeMutablePointer(to: &builder) { unsafe run(bytes, into: $0) }
    }
    return builder.finish()
  }

  private static func run(
    _ page: UnsafeRawBufferPointer, into builder: UnsafeMutablePointer<TreeBuilder>
  ) {
    guard let base = page.baseAddress, page.count > 0,
      let parser = unsafe htmlCreateMemoryParserCtxt(
        base.assumingMemoryBound(to: CChar.self), Int32(page.count))
    else { return }
    defer { unsafe htmlFreeParserCtxt(parser) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
    _ = unsafe htmlCtxtUseOptions(parser, Int32(options))
    unsafe xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
    var handler = unsafe htmlSAXHandler()
    unsafe handler.startElement = startElement
    unsafe handler.endElement = endElement
    unsafe handler.characters = characters
    unsafe handler.cdataBlock = characters
    unsafe handler.ignorableWhitespace = characters
    let own = unsafe parser.pointee.sax
    // The handlers get the context as their first argument, and the builder through it.
    unsafe parser.pointee._private = UnsafeMutableRawPointer(builder)
    unsafe withUnsafeMutablePointer(to: &handler) { sax in
      unsafe parser.pointee.sax = sax
      _ = unsafe htmlParseDocument(parser)
      unsafe parser.pointee.sax = own
    }
  }

  private static func withBuilder(
    _ context: UnsafeMutableRawPointer?,
    _ body: (UnsafeMutablePointer<TreeBuilder>) -> Void
  ) {
    guard let context = unsafe context else { return }
    let parser = unsafe context.assumingMemoryBound(to: htmlParserCtxt.self)
    guard let state = unsafe parser.pointee._private else { return }
    let builder = unsafe state.assumingMemoryBound(to: TreeBuilder.self)
    unsafe body(builder)
    if unsafe builder.pointee.isFull { unsafe xmlStopParser(parser) }
  }

  private static let startElement: startElementSAXFunc = { context, name, attributes in
    unsafe withBuilder(context) { builder in
      guard let name = unsafe name else { return }
      unsafe builder.pointee.startElement(string(name).span)
      guard var pair = unsafe attributes else { return }
      while let attribute = unsafe pair[0] {
        if let value = unsafe pair[1] {
          unsafe builder.pointee.addAttribute(
            named: string(attribute).span, value: string(value).span)
        }
        unsafe pair += 2
      }
    }
  }

  private static let endElement: endElementSAXFunc = { context, _ in
    unsafe withBuilder(context) { unsafe $0.pointee.endElement() }
  }

  private static let characters: charactersSAXFunc = { context, text, count in
    unsafe withBuilder(context) { builder in
      guard let text = unsafe text, count > 0 else { return }
      let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
      unsafe builder.pointee.text(bytes.span)
    }
  }

  /// The bytes of a C string that lives as long as the call that it came with.
  private static func string(_ start: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: start, count: Int(xmlStrlen(start)))
  }
}
