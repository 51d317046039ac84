/// Parts a page into what decides its tree and what stands in it.
///
/// What decides is the *skeleton*: the tags by their names alone, and one sign for each text,
/// a star where it has something but blanks. The parser reads nothing else. Texts, attributes and
/// names of elements go straight to where the tree keeps them, and a *mark* for each says at which
/// place of the skeleton it belongs.
///
/// A *leaf* is an element that holds nothing but text and leaves and closes nothing around it, such as
/// `<p>Het <b>moet</b></p>`: nothing else depends on it, so that it and the texts beside it share one
/// sign, their *run*. Half of the tags of most pages need not be parsed for that. Where the parser would
/// have read a leaf otherwise, the tree builder notices, and the page is read again without leaves.
///
/// Left out of both are scripts, styles, drawings, comments, declarations, the insides of frames and
/// text fields, attributes that say nothing about text, runs of white space outside of `<pre>`, and
/// control characters. JSON-LD is kept aside. Every byte is looked at a bounded number of times,
/// whatever the page.
struct SourceFilter: ~Copyable {
  /// Where a start tag or a text stands in the skeleton, and where what belongs to it is kept.
  struct Mark: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
      case startTag, text, leaf, endOfLeaf
    }

    /// The place of the `>` of a tag, or of the sign of the run of a text or a leaf.
    let place: Int32
    /// The attributes of the tag among the values, or the bytes of the text.
    let start: Int32
    let count: Int32
    let tag: Tag
    let kind: Kind
  }

  /// Bytes of one tag beyond which its attributes are no longer read.
  static let longestTag = 1 << 16
  static let mostAttributes = 256
  static let inkSign: UInt8 = 0x2A
  static let blankSign: UInt8 = 0x20

  /// Ends with a zero, as the parser wants it.
  var skeleton = Arena<UInt8>(capacity: 1 << 15)
  var marks = Arena<Mark>(capacity: 1 << 12)
  var values = Arena<PageTree.Value>(capacity: 1 << 12)
  /// Texts, values of attributes, and the names of those that have none of their own.
  var bytes = Arena<UInt8>(capacity: 1 << 16)
  private(set) var linkedData: [[UInt8]] = []
  var limits: PageLimits = []
  let tags = NameTable.tags
  let attributes = NameTable.attributes
  var references = CharacterReferences()

  /// Elements that are closed where they begin.
  private static let empty: [Tag] = [
    .area, .base, .basefont, .br, .col, .frame, .hr, .img, .input, .link, .meta, .param,
  ]

  /// How often the end of an element without markup inside was searched in vain: each time to the
  /// end of the page, which must not happen for every tag of it.
  private var vainSearches = 0
  private static let mostVainSearches = 16
  /// How many `<pre>` are open, in which white space counts.
  var preformatted = 0
  /// Where the text begins that is being read, whether it ends in a blank that more blanks fall
  /// into, and whether there is anything but blanks in it.
  var textStart = 0
  var endsInBlank = false
  var hasInk = false
  /// The place of the sign of the run that is being read; -1 where there is none yet.
  var run = -1
  var readsLeaves = true
  var marksInVain = 0
  /// The innermost element that is open, where that is known: right behind its start tag.
  var innermost: Tag?
  let leaves = LeafRules.shared
  /// Whether an `<a>` was read that is no leaf, and not its end: another one would close it.
  var hasOpenLink = false
  /// Whether the page's body has begun, as far as the tags alone tell; what is in a `<noscript>` before
  /// that does not begin it.
  private(set) var isInBody = false
  private var isInEarlyNoscript = false

  /// Reads a page in UTF-8 in place of the one before.
  /// - Parameter readsLeaves: whether leaves are kept from the parser.
  mutating func read(_ page: Span<UInt8>, readsLeaves: Bool = true) {
    reset()
    self.readsLeaves = readsLeaves
    var i = Self.endOfMarks(page)
    while i < page.count {
      i = copyText(page, from: i)
      if i < page.count { i = readMarkup(page, from: i) }
    }
    endText()
    skeleton.append(0)
  }

  private mutating func reset() {
    skeleton.removeAll()
    marks.removeAll()
    values.removeAll()
    bytes.removeAll()
    linkedData = []
    limits = []
    vainSearches = 0
    preformatted = 0
    textStart = 0
    // A page does not begin with a blank.
    endsInBlank = true
    hasInk = false
    run = -1
    marksInVain = 0
    hasOpenLink = false
    innermost = nil
    isInBody = false
    isInEarlyNoscript = false
  }

  /// Behind the byte-order marks that a page begins with: some programs write one after another.
  private static func endOfMarks(_ page: Span<UInt8>) -> Int {
    var i = 0
    while i + 2 < page.count, page[i] == 0xEF, page[i + 1] == 0xBB, page[i + 2] == 0xBF { i += 3 }
    return i
  }

  /// Reads what begins with the `<` at `start`.
  /// - Returns: where the text behind it begins.
  private mutating func readMarkup(_ page: Span<UInt8>, from start: Int) -> Int {
    guard start + 1 < page.count else { return page.count }
    let next = page[start + 1]
    if ASCII.isLetter(next) { return readStartTag(page, from: start) }
    if next == 0x21 || next == 0x3F { return Self.endOfDeclaration(page, from: start) }
    if next == 0x2F {
      guard start + 2 < page.count, ASCII.isLetter(page[start + 2]) else {
        return min(Self.find(0x3E, page, from: start + 2) + 1, page.count)
      }
      return readEndTag(page, from: start)
    }
    // A lone `<` is text.
    appendInk(0x3C)
    return start + 1
  }

  private mutating func readEndTag(_ page: Span<UInt8>, from start: Int) -> Int {
    let (nameEnd, plainEnd) = Self.endsOfName(page, from: start + 2)
    let end = Self.find(0x3E, page, from: nameEnd)
    if nameEnd - start - 2 < Self.longestName {
      endText()
      run = -1
      innermost = nil
      let name = start + 2..<plainEnd
      switch tag(page, name) {
      case .pre: preformatted = max(0, preformatted - 1)
      case .a: hasOpenLink = false
      case .noscript: isInEarlyNoscript = false
      default: break
      }
      skeleton.append(0x3C)
      skeleton.append(0x2F)
      skeleton.append(page, name)
      skeleton.append(0x3E)
    }
    return min(end + 1, page.count)
  }

  private mutating func readStartTag(_ page: Span<UInt8>, from start: Int) -> Int {
    let (nameEnd, plainEnd) = Self.endsOfName(page, from: start + 1)
    let name = start + 1..<plainEnd
    let tag = tag(page, name)
    var scanner = TagScanner(page, from: nameEnd)
    switch tag {
    case .script, .style, .svg, .template:
      return readHidden(page, tag, &scanner)
    default:
      endText()
      let first = values.count
      if tag == .other { addName(page, name) }
      readAttributes(page, of: tag, &scanner)
      if let end = readLeaf(page, tag, attributes: first, from: scanner.end) { return end }
      add(page, name, tag, attributes: first)
    }
    switch tag {
    case .iframe, .textarea, .noframes, .object, .canvas:
      let end = endOfRawText(page, of: tag, from: scanner.end)
      // One that is never closed hides the rest of the page in a browser; here, nothing.
      return end.isClosed ? end.inside : scanner.end
    case .pre: preformatted += 1
    case .a: hasOpenLink = true
    default: break
    }
    return scanner.end
  }

  /// Adds a start tag, whose attributes stand among the values from a place on.
  private mutating func add(
    _ page: Span<UInt8>, _ name: Range<Int>, _ tag: Tag, attributes first: Int
  ) {
    run = -1
    noteBody(tag)
    innermost = Self.empty.contains(tag) ? nil : tag
    skeleton.append(0x3C)
    skeleton.append(page, name)
    addMark(.startTag, tag, at: skeleton.count, start: first, count: values.count - first)
    skeleton.append(0x3E)
    textStart = bytes.count
  }

  private mutating func noteBody(_ tag: Tag) {
    if isInBody { return }
    switch tag {
    case .body: isInBody = true
    case .noscript: isInEarlyNoscript = true
    case .html, .head, .title, .meta, .link, .base, .object: break
    default: isInBody = !isInEarlyNoscript
    }
  }

  mutating func addMark(
    _ kind: Mark.Kind, _ tag: Tag, at place: Int, start: Int, count: Int
  ) {
    marks.append(
      Mark(
        place: Int32(place), start: Int32(start), count: Int32(count), tag: tag, kind: kind))
  }

  /// Gives the present run a sign: a new one, or another where ink comes to what was blank.
  mutating func setRun(_ sign: UInt8) {
    if run < 0 {
      run = skeleton.count
      skeleton.append(sign)
    } else if sign == Self.inkSign {
      skeleton[run] = sign
    }
  }

  /// Adds the text that ends here to its run.
  mutating func endText() {
    if bytes.count > textStart {
      setRun(hasInk ? Self.inkSign : Self.blankSign)
      addMark(.text, .text, at: run, start: textStart, count: bytes.count - textStart)
    }
    textStart = bytes.count
    endsInBlank = false
    hasInk = false
  }

  /// Passes over an element of which nothing is ever shown; keeps JSON-LD aside.
  private mutating func readHidden(
    _ page: Span<UInt8>, _ tag: Tag, _ scanner: inout TagScanner
  ) -> Int {
    let isLinkedData = skipAttributes(page, of: tag, &scanner)
    if tag == .svg, scanner.isSelfClosing(page) { return scanner.end }
    let end = endOfRawText(page, of: tag, from: scanner.end)
    // A browser leaves a drawing at the first paragraph; a script that never ends hides the rest.
    if !end.isClosed, tag == .svg || tag == .template { return scanner.end }
    if isLinkedData, linkedData.count < 64 {
      linkedData.append(Self.copy(page, scanner.end..<end.inside))
    }
    return end.after
  }

  private mutating func endOfRawText(
    _ page: Span<UInt8>, of tag: Tag, from start: Int
  ) -> RawTextEnd {
    guard vainSearches < Self.mostVainSearches else {
      return RawTextEnd(inside: page.count, after: page.count, isClosed: false)
    }
    let end = Self.endOfRawText(page, of: tag, from: start, tags)
    if !end.isClosed { vainSearches += 1 }
    return end
  }

  func tag(_ page: Span<UInt8>, _ name: Range<Int>) -> Tag {
    tags.index(of: name, in: page).flatMap { Tag(rawValue: $0) } ?? .other
  }

  private static func copy(_ page: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    unsafe page.extracting(range).withUnsafeBufferPointer { unsafe Array($0) }
  }
}
