import WebAddresses

/// Takes addresses through the rules, one after another, in buffers of its own.
struct CanonicalReader {
  /// The canonical address that was read last.
  private(set) var url: [UInt8] = []
  /// The address of its thread, where `hasThread`.
  private(set) var thread: [UInt8] = []
  private(set) var hasThread = false
  private(set) var form = AddressForm.plain
  /// Whether the address asked for another view of its page: for print, for a small screen.
  private(set) var isView = false

  private let rules: URLRules
  private var path = PathText()
  /// The last part of the path, index files included.
  private var page: Range<Int> = 0..<0
  private var lastWord: UInt64 = 0
  private var isBelowList = false
  private var isBelowOther = false

  private struct Parameter {
    let pair: Range<Int>
    /// Whether the thread's address has it too.
    let isThreads: Bool
  }

  private var query: [UInt8] = []
  private var parameters: [Parameter] = []
  private var origin: [UInt8] = []
  private var originIsView = false
  /// Whether a page of comments is named to a script, by a parameter.
  private var isOfScript = false
  /// What the origin was made of.
  private var originSource: [UInt8] = []

  init(rules: URLRules) { self.rules = rules }

  mutating func read(_ recorded: WebAddress) {
    let address = recorded.original ?? recorded
    form = .plain
    isView = false
    isOfScript = false
    readOrigin(address)
    readPath(address)
    readQuery(address)
    // Written into its room apart: the reader would be copied, and the room with it.
    var written: [UInt8] = []
    swap(&written, &url)
    serialise(into: &written, forThread: false)
    swap(&written, &url)
    cutToThread()
    hasThread = form == .comments || form == .continued
    if hasThread, isOfScript, !parameters.contains(where: \.isThreads) {
      // The script takes its page from this parameter alone: there is no other address.
      form = .post
      hasThread = false
    }
    guard hasThread else { return }
    swap(&written, &thread)
    serialise(into: &written, forThread: true)
    swap(&written, &thread)
  }

  /// Scheme, host and port, folded; those of one site are the same again and again.
  private mutating func readOrigin(_ address: WebAddress) {
    let source = address.bytes[..<address.pathBytes.startIndex]
    if source.elementsEqual(originSource) {
      isView = originIsView
      return
    }
    originIsView = false
    originSource = Array(source)
    guard address.isHTTP else {
      origin = originSource
      return
    }
    origin = Array("http://".utf8)
    origin.append(contentsOf: foldedHost(address.host).utf8)
    isView = originIsView
    if let port = address.port { origin.append(contentsOf: ":\(port)".utf8) }
  }

  private mutating func foldedHost(_ name: String) -> String {
    var host = Substring(name)
    while let dot = host.firstIndex(of: "."),
      let isOtherView = rules.tables.droppedLabels[String(host[..<dot])],
      host[host.index(after: dot)...].contains(".")
    {
      if isOtherView { originIsView = true }
      host = host[host.index(after: dot)...]
    }
    let bytes = Array(host.utf8)
    for (stem, value) in rules.tables.foldedHosts {
      guard let place = Self.firstPlace(of: stem, in: bytes), place > 0,
        bytes[place - 1] == UInt8(ascii: ".")
      else { continue }
      return String(decoding: bytes[..<place], as: UTF8.self) + value
    }
    return String(host)
  }

  private static func firstPlace(of stem: String, in host: [UInt8]) -> Int? {
    let (stem, first) = (stem.utf8, stem.utf8.first)
    return host.indices.first { host[$0] == first && host[$0...].starts(with: stem) }
  }

  /// The parts of the path, empty ones and those that do not matter left out.
  private mutating func readPath(_ address: WebAddress) {
    path.removeAll()
    let bytes = address.pathBytes
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var end = start
      while end < bytes.endIndex, bytes[end] != UInt8(ascii: "/") { end += 1 }
      if end > start { appendSegment(bytes[start..<end]) }
      start = end + 1
    }
    page = path.segments.last ?? 0..<0
    isBelowList = false
    isBelowOther = false
    lastWord = 0
    while let last = path.segments.last {
      lastWord = WordHash.of(path.bytes, last)
      guard rules.tables.words[lastWord]?.contains(.index) == true else { break }
      path.segments.removeLast()
    }
    while path.segments.count > 1, cut(find(rules.viewTails)) { isView = true }
  }

  private mutating func appendSegment(_ raw: ArraySlice<UInt8>) {
    var segment = raw
    if let semicolon = segment.firstIndex(of: UInt8(ascii: ";")) {
      let name = Array(segment[(semicolon + 1)...].prefix { $0 != UInt8(ascii: "=") })
      let word = rules.tables.words[WordHash.of(name, 0..<name.count)]
      if word?.contains(.pathParameter) == true { segment = segment[..<semicolon] }
    }
    path.appendSegment { Normalisation.append(segment, to: &$0) }
  }

  /// A pattern that fits the path, or fits it without its `.html`.
  private typealias Fitting = (pattern: PathPattern, isBare: Bool)

  /// Takes off the end of the path what a pattern that fits says, unless nothing would be left.
  private mutating func cut(_ found: Fitting?) -> Bool {
    guard let found, !found.isBare || !found.pattern.endsWithWord else { return false }
    let before = path.segments
    apply(found)
    if path.segments.isEmpty {
      path.segments = before
      return false
    }
    if let last = path.segments.last { lastWord = WordHash.of(path.bytes, last) }
    return true
  }

  /// The parameters that matter, in the order of their bytes.
  private mutating func readQuery(_ address: WebAddress) {
    query.removeAll(keepingCapacity: true)
    parameters.removeAll(keepingCapacity: true)
    guard let raw = address.queryBytes, !raw.isEmpty else { return }
    var start = raw.startIndex
    while start < raw.endIndex {
      var end = start
      while end < raw.endIndex, raw[end] != UInt8(ascii: "&") { end += 1 }
      if end > start { readParameter(raw[start..<end]) }
      start = end + 1
    }
    if parameters.count > 1 {
      parameters.sort { query[$0.pair].lexicographicallyPrecedes(query[$1.pair]) }
    }
  }

  private mutating func readParameter(_ raw: ArraySlice<UInt8>) {
    let start = query.count
    Normalisation.append(raw, to: &query)
    let pair = start..<query.count
    var equals = start
    while equals < query.count, query[equals] != UInt8(ascii: "=") { equals += 1 }
    let meaning = rules.tables.parameters.meaning(
      query, name: start..<equals, value: min(equals + 1, query.count)..<query.count,
      pageBytes: path.bytes, page: page)
    switch meaning {
    case .nothing: return
    case .view:
      isView = true
      return
    case .other: isBelowOther = true
    case .comments: form = .comments
    case .continued: if form != .comments { form = .continued }
    case .list: if form == .plain || form == .post { form = .list }
    case .post: if form == .plain { form = .post }
    case nil: decideByValue(equals + 1)
    }
    if meaning == .comments, page.count > 4,
      path.bytes[page].suffix(4).elementsEqual(".php".utf8)
    {
      isOfScript = true
    }
    let isThreads = meaning != .comments && meaning != .continued
    parameters.append(Parameter(pair: pair, isThreads: isThreads))
  }

  /// A parameter may name what the page shows: `?pagina=rubriek`.
  private mutating func decideByValue(_ start: Int) {
    guard start < query.count,
      let word = rules.tables.words[WordHash.of(query, start..<query.count)]
    else { return }
    if word.contains(.listSegment), form == .plain || form == .post { form = .list }
    if word.contains(.otherSegment) { isBelowOther = true }
  }

  /// Decides on the form by the path, and takes the end off that is not the thread's.
  private mutating func cutToThread() {
    if path.segments.count > 1, cut(find(rules.commentsTails)) {
      form = .comments
      while path.segments.count > 1, cut(find(rules.commentsTails)) {}
      findWords()
      // Comments of all posts together are nobody's.
      if isBelowList || fits(rules.listTails) { form = .other }
      return
    }
    findWords()
    if isBelowOther || fits(rules.otherTails) {
      form = .other
    } else if fits(rules.viewPages) {
      form = .view
    } else if form != .comments, cutContinued() {
      form = .continued
    } else if form == .plain || form == .post {
      decideByPath()
    }
  }

  private mutating func cutContinued() -> Bool {
    guard let found = find(rules.continuedTails) else { return false }
    apply(found)
    return true
  }

  /// A pattern that fits the path, or fits it without the `.html` that mirrors put behind every page:
  /// `archief/2022.html`, `comment/reply/21/51.html`.
  private func find(_ index: PatternIndex) -> Fitting? {
    let last = path.segments.last
    if let pattern = index.find(path, last: last, hash: lastWord) { return (pattern, false) }
    guard let last, let bare = path.withoutHTML(last) else { return nil }
    return index.find(path, last: bare, hash: WordHash.of(path.bytes, bare)).map { ($0, true) }
  }

  private func fits(_ index: PatternIndex) -> Bool { find(index) != nil }

  private mutating func apply(_ found: Fitting) {
    if found.isBare, let last = path.segments.last, let bare = path.withoutHTML(last) {
      path.segments[path.segments.count - 1] = bare
    }
    found.pattern.replace(in: &path, ending: found.isBare ? PathText.html : [])
  }

  private mutating func findWords() {
    for segment in path.segments {
      guard let word = rules.tables.words[WordHash.of(path.bytes, segment)] else { continue }
      if word.contains(.listSegment) { isBelowList = true }
      if word.contains(.otherSegment) { isBelowOther = true }
    }
  }

  private mutating func decideByPath() {
    if path.segments.isEmpty {
      if parameters.isEmpty { form = .root }
    } else if fits(rules.listTails) {
      form = .list
    } else if form != .post {
      if isBelowList {
        form = .listFolder
      } else if fits(rules.postTails) {
        form = .post
      }
    }
  }

  private func serialise(into out: inout [UInt8], forThread: Bool) {
    out.removeAll(keepingCapacity: true)
    out.append(contentsOf: origin)
    if path.segments.isEmpty { out.append(UInt8(ascii: "/")) }
    for segment in path.segments {
      out.append(UInt8(ascii: "/"))
      out.append(contentsOf: path.bytes[segment])
    }
    var separator = UInt8(ascii: "?")
    for parameter in parameters where parameter.isThreads || !forThread {
      out.append(separator)
      out.append(contentsOf: query[parameter.pair])
      separator = UInt8(ascii: "&")
    }
  }
}
