internal import CLibXML2

/// Has libxml2 decide on the tree of a page: feeds it the skeleton of the page and collects what its
/// SAX interface reports.
///
/// libxml2 keeps no tree of its own here, does not guess the encoding, prints nothing, and stops
/// where the builder is full. It is told nothing of texts and attributes, on which its trees do not
/// depend, but for whether a text is blank.
struct TreeParser: ~Copyable {
  /// libxml2 sets itself up at its first use, and two threads at once lock each other out.
  private static let isReady: Void = xmlInitParser()

  private var builder = TreeBuilder()

  /// What the handlers are given: the builder, how far the parser is, and the marks.
  @unsafe
  private struct State {
    let builder: UnsafeMutablePointer<TreeBuilder>
    let parser: htmlParserCtxtPtr
    let input: xmlParserInputPtr
    let start: UnsafePointer<UInt8>
    let marks: UnsafeBufferPointer<SourceFilter.Mark>

    /// How far the parser has come in the skeleton.
    var place: Int { unsafe start.distance(to: input.pointee.cur) }
  }

  /// The tree of a page.
  /// - Returns: nil where the page must be read without leaves.
  mutating func parse(_ source: borrowing SourceFilter) -> PageTree? {
    _ = Self.isReady
    unsafe withUnsafeMutablePointer(to: &builder) { builder in
      source.skeleton.withSpan { skeleton in
        source.marks.withSpan { marks in
          unsafe skeleton.withUnsafeBufferPointer { skeleton in
            unsafe marks.withUnsafeBufferPointer { unsafe Self.run(skeleton, $0, into: builder) }
          }
        }
      }
    }
    return builder.finish(source)
  }

  private static func run(
    _ skeleton: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<SourceFilter.Mark>,
    into builder: UnsafeMutablePointer<TreeBuilder>
  ) {
    guard let start = skeleton.baseAddress, skeleton.count > 1,
      let parser = unsafe htmlNewParserCtxt()
    else { return }
    defer { unsafe htmlFreeParserCtxt(parser) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
    _ = unsafe htmlCtxtUseOptions(parser, Int32(options))
    guard let input = unsafe xmlNewInputStream(parser) else { return }
    unsafe input.pointee.base = start
    unsafe input.pointee.cur = start
    // The zero behind the skeleton is none of it.
    unsafe input.pointee.end = start + skeleton.count - 1
    guard unsafe inputPush(parser, input) >= 0 else { return unsafe xmlFreeInputStream(input) }
    unsafe xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
    var state = unsafe State(
      builder: builder, parser: parser, input: input, start: start, marks: marks)
    var handler = unsafe htmlSAXHandler()
    unsafe handler.startElement = startElement
    unsafe handler.endElement = endElement
    unsafe handler.characters = characters
    unsafe handler.ignorableWhitespace = characters
    let own = unsafe parser.pointee.sax
    unsafe withUnsafeMutablePointer(to: &handler) { sax in
      unsafe withUnsafeMutablePointer(to: &state) { state in
        unsafe parser.pointee.sax = sax
        unsafe parser.pointee.userData = UnsafeMutableRawPointer(state)
        _ = unsafe htmlParseDocument(parser)
        unsafe parser.pointee.sax = own
      }
    }
  }

  private static func withState(
    _ context: UnsafeMutableRawPointer?, _ body: (State) -> Void
  ) {
    guard let context = unsafe context else { return }
    let state = unsafe context.assumingMemoryBound(to: State.self).pointee
    unsafe body(state)
    if unsafe state.builder.pointee.isFull { unsafe xmlStopParser(state.parser) }
  }

  private static let startElement: startElementSAXFunc = { context, name, _ in
    unsafe withState(context) { state in
      guard let name = unsafe name else { return }
      let bytes = unsafe UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
      unsafe state.builder.pointee.startElement(bytes.span, at: state.place, state.marks.span)
    }
  }

  private static let endElement: endElementSAXFunc = { context, _ in
    unsafe withState(context) { unsafe $0.builder.pointee.endElement() }
  }

  private static let characters: charactersSAXFunc = { context, _, _ in
    unsafe withState(context) { state in
      // The sign of the run was read.
      unsafe state.builder.pointee.run(at: state.place - 1, state.marks.span)
    }
  }
}
