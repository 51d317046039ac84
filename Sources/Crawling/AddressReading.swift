import WebAddresses

/// One address on its way through the rules.
struct AddressReading {
  private let address: WebAddress
  private let rules: URLRules
  private var segments: [ArraySlice<UInt8>] = []
  private var parameters: [(name: ArraySlice<UInt8>, pair: ArraySlice<UInt8>)] = []
  private var page: ArraySlice<UInt8> = []
  private var form = AddressForm.plain
  /// The parameters that are not the thread's.
  private var pagePairs: [ArraySlice<UInt8>] = []

  init(_ address: WebAddress, rules: URLRules) {
    self.address = address
    self.rules = rules
  }

  mutating func result() -> CanonicalAddress {
    readPath()
    readQuery()
    let origin = prefix()
    let threadSegments = cutToThread()
    let own = serialised(origin, segments, without: [])
    let thread =
      form == .comments || form == .continued
      ? serialised(origin, threadSegments, without: pagePairs) : own
    return CanonicalAddress(url: own, thread: thread, form: form)
  }

  /// The segments of the path, empty ones and those that do not matter left out.
  private mutating func readPath() {
    for raw in address.pathBytes.split(separator: UInt8(ascii: "/")) {
      var segment = raw
      if let semicolon = segment.firstIndex(of: UInt8(ascii: ";")) {
        let name = segment[(semicolon + 1)...].prefix { $0 != UInt8(ascii: "=") }
        if rules.droppedPathParameters.contains(URLRules.folded(name)) {
          segment = segment[..<semicolon]
        }
      }
      let text = Self.normalised(segment)
      if !text.isEmpty { segments.append(text) }
    }
    page = segments.last ?? []
    while let last = segments.last, rules.indexes.contains(URLRules.folded(last)) {
      segments.removeLast()
    }
    while segments.count > 1, let kept = rules.droppedTails.cut(segments), !kept.isEmpty {
      segments = kept
    }
  }

  /// A part of a path with encoding only where it is needed, in one way.
  private static func normalised(_ segment: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard segment.contains(UInt8(ascii: "%")) else { return segment }
    var out: [UInt8] = []
    var i = segment.startIndex
    while i < segment.endIndex {
      if segment[i] == UInt8(ascii: "%"), i + 2 < segment.endIndex,
        let high = PercentEncoding.value(segment[i + 1]),
        let low = PercentEncoding.value(segment[i + 2])
      {
        let byte = high << 4 | low
        if isUnreserved(byte) {
          out.append(byte)
        } else {
          out.append(UInt8(ascii: "%"))
          out.append(upper(segment[i + 1]))
          out.append(upper(segment[i + 2]))
        }
        i += 3
      } else {
        out.append(segment[i])
        i += 1
      }
    }
    while out.suffix(3).elementsEqual("%20".utf8) { out.removeLast(3) }
    return out[...]
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  private static func upper(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "a") ? byte & 0xDF : byte
  }

  /// The parameters that matter, in the order of their bytes.
  private mutating func readQuery() {
    guard let query = address.queryBytes, !query.isEmpty else { return }
    for raw in query.split(separator: UInt8(ascii: "&")) {
      let pair = Self.normalised(raw)
      let name = pair.prefix { $0 != UInt8(ascii: "=") }
      let value = pair.dropFirst(name.count + 1)
      if rules.droppedParameters.matches(name, value, page: page) { continue }
      parameters.append((name, pair))
      if rules.commentsParameters.matches(name, value, page: page) {
        pagePairs.append(pair)
        form = .comments
      } else if rules.continuedParameters.matches(name, value, page: page) {
        pagePairs.append(pair)
        if form != .comments { form = .continued }
      } else if form == .plain || form == .post {
        if rules.listParameters.matches(name, value, page: page) {
          form = .list
        } else if form == .plain, rules.postParameters.matches(name, value, page: page) {
          form = .post
        }
      }
    }
    parameters.sort { $0.pair.lexicographicallyPrecedes($1.pair) }
  }

  /// Decides on the form by the path, and takes the end off that is not the post's.
  private mutating func cutToThread() -> [ArraySlice<UInt8>] {
    var thread = segments
    var isCut = false
    while thread.count > 1, let kept = rules.commentsTails.cut(thread), !kept.isEmpty {
      thread = kept
      isCut = true
    }
    if isCut {
      form = .comments
      // Comments of all posts together are nobody's.
      if rules.listTails.matches(thread) || isBelow(rules.listSegments, thread) { form = .other }
      return thread
    }
    if rules.otherTails.matches(segments) || isBelow(rules.otherSegments, segments) {
      form = .other
    } else if form != .comments, !segments.isEmpty,
      let kept = rules.continuedTails.cut(segments)
    {
      form = .continued
      return kept
    } else if form == .plain || form == .post {
      if let byPath = formOfPath() { form = byPath }
    }
    return segments
  }

  private func formOfPath() -> AddressForm? {
    if segments.isEmpty { return parameters.isEmpty ? .root : nil }
    if rules.listTails.matches(segments) { return .list }
    if form == .post { return nil }
    if isBelow(rules.listSegments, segments) { return .listFolder }
    return rules.postTails.matches(segments) ? .post : nil
  }

  private func isBelow(_ names: Set<[UInt8]>, _ segments: [ArraySlice<UInt8>]) -> Bool {
    segments.contains { names.contains(URLRules.folded($0)) }
  }

  /// Scheme, host and port, folded.
  private func prefix() -> [UInt8] {
    guard address.isHTTP else { return Array(address.bytes[..<address.pathBytes.startIndex]) }
    var out = Array("http://".utf8)
    out.append(contentsOf: foldedHost().utf8)
    if let port = address.port { out.append(contentsOf: ":\(port)".utf8) }
    return out
  }

  private func foldedHost() -> String {
    var host = Substring(address.host)
    while let dot = host.firstIndex(of: "."), rules.droppedLabels.contains(String(host[..<dot])),
      host[host.index(after: dot)...].contains(".")
    {
      host = host[host.index(after: dot)...]
    }
    for (stem, value) in rules.foldedHosts {
      guard let range = host.firstRange(of: stem), range.lowerBound > host.startIndex,
        host[host.index(before: range.lowerBound)] == "."
      else { continue }
      return host[..<range.lowerBound] + value
    }
    return String(host)
  }

  private func serialised(
    _ origin: [UInt8], _ segments: [ArraySlice<UInt8>], without dropped: [ArraySlice<UInt8>]
  ) -> String {
    var out = origin
    if segments.isEmpty { out.append(UInt8(ascii: "/")) }
    for segment in segments {
      out.append(UInt8(ascii: "/"))
      out.append(contentsOf: segment)
    }
    var separator = UInt8(ascii: "?")
    for (_, pair) in parameters where !dropped.contains(pair) {
      out.append(separator)
      out.append(contentsOf: pair)
      separator = UInt8(ascii: "&")
    }
    return String(decoding: out, as: UTF8.self)
  }
}
