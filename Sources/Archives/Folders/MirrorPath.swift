/// Addresses from the paths under which mirroring tools store pages.
enum MirrorPath {
  enum Part {
    case path
    case query
  }

  /// The address that a path below the dump speaks for; nil where no part of it is a host.
  static func origin(of path: [UInt8]) -> PageOrigin? {
    let parts = path.split(separator: 0x2F).map { Array($0) }
    return wayback(parts) ?? mirror(parts)
  }

  // MARK: Wayback Machine

  /// `web/20100102030405/http:/host/…`, as a mirror of the Wayback Machine stores pages.
  private static func wayback(_ parts: [[UInt8]]) -> PageOrigin? {
    for i in parts.indices.dropLast(2) {
      guard let time = waybackTime(parts[i]), let scheme = scheme(parts[i + 1]) else { continue }
      let rest = parts[(i + 2)...]
      guard let host = rest.first else { continue }
      return PageOrigin(
        url: scheme + "://" + escaped(host[...], in: .path) + local(rest.dropFirst()),
        capturedAt: time)
    }
    return nil
  }

  /// The time in `20100102030405`, `20100102030405id_`.
  private static func waybackTime(_ part: [UInt8]) -> String? {
    let digits = part.prefix { RecordStart.isDigit($0) }
    let rest = part.dropFirst(digits.count)
    guard digits.count == 14, rest.isEmpty || (rest.last == 0x5F && rest.count <= 4) else {
      return nil
    }
    let time = Timestamp.normalise(digits)
    return time.isEmpty ? nil : time
  }

  private static func scheme(_ part: [UInt8]) -> String? {
    switch String(decoding: part, as: UTF8.self) {
    case "http:", "http+", "http%3A": "http"
    case "https:", "https+", "https%3A": "https"
    default: nil
    }
  }

  // MARK: Mirrors

  /// `host/path`, with a time between them where a Wayback downloader kept all versions.
  private static func mirror(_ parts: [[UInt8]]) -> PageOrigin? {
    guard let i = parts.indices.dropLast().first(where: { HostName(parts[$0]) != nil }),
      let host = HostName(parts[i])
    else { return nil }
    var rest = parts[(i + 1)...]
    var time = ""
    if rest.count > 1, let first = rest.first, let known = waybackTime(first) {
      time = known
      rest = rest.dropFirst()
    }
    let isSecure = i > 0 && parts[i - 1].elementsEqual("https".utf8)
    let address = (isSecure ? "https://" : "http://") + host.text + local(rest)
    return PageOrigin(url: address, capturedAt: time)
  }

  // MARK: Names

  /// Path and query from the names below the host, with what tools add to names undone.
  static func local(_ parts: ArraySlice<[UInt8]>) -> String {
    var url = ""
    for part in parts.dropLast() { url += "/" + escaped(part[...], in: .path) }
    guard let name = parts.last else { return "/" }
    let (page, query) = split(name)
    let isIndex = ["index.html", "index.htm"].contains {
      page.elementsEqual($0.utf8)
    }
    url += "/" + (isIndex ? "" : escaped(page[...], in: .path))
    if let query { url += "?" + escaped(query[...], in: .query) }
    return url
  }

  /// Divides `name?query.html`, `name@query.html` or `name%3Fquery` and undoes the ending that
  /// `wget -E` adds to what has another one.
  private static func split(_ name: [UInt8]) -> (page: [UInt8], query: [UInt8]?) {
    var name = name
    let text = String(decoding: name, as: UTF8.self)
    if !name.contains(0x3F), text.lowercased().contains("%3f") {
      for (escape, byte) in [("%3f", "?"), ("%3d", "="), ("%26", "&")] {
        name = replaced(name, escape, byte)
      }
    }
    guard let mark = name.firstIndex(of: 0x3F) ?? windowsMark(name) else {
      return (withoutAddedEnding(name), nil)
    }
    let query = name[(mark + 1)...]
    let ending = ".html".utf8
    let isAdded = query.suffix(ending.count).elementsEqual(ending)
    return (Array(name[..<mark]), Array(isAdded ? query.dropLast(ending.count) : query))
  }

  /// Where `--restrict-file-names=windows` put an at sign for a question mark: before `name=`.
  private static func windowsMark(_ name: [UInt8]) -> Int? {
    guard let mark = name.firstIndex(of: UInt8(ascii: "@")),
      let equals = name[mark...].firstIndex(of: UInt8(ascii: "=")), equals > mark + 1
    else { return nil }
    return mark
  }

  private static let dynamic: [String] = [
    ".php", ".asp", ".aspx", ".jsp", ".cgi", ".cfm", ".pl", ".phtml",
  ]

  private static func withoutAddedEnding(_ name: [UInt8]) -> [UInt8] {
    let ending = ".html".utf8
    guard name.suffix(ending.count).elementsEqual(ending) else { return name }
    let stem = name.dropLast(ending.count)
    let isAdded = dynamic.contains { stem.suffix($0.utf8.count).elementsEqual($0.utf8) }
    return isAdded ? Array(stem) : name
  }

  private static func replaced(_ name: [UInt8], _ escape: String, _ byte: String) -> [UInt8] {
    var out: [UInt8] = []
    var rest = name[...]
    while let first = rest.first {
      let piece = rest.prefix(escape.utf8.count)
      let isEscape =
        piece.count == escape.utf8.count
        && zip(piece, escape.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
      if isEscape {
        out += byte.utf8
        rest = rest.dropFirst(piece.count)
      } else {
        out.append(first)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  /// A name as it stands in a URL.
  static func escaped(_ name: ArraySlice<UInt8>, in part: Part) -> String {
    var text: [UInt8] = []
    for byte in name {
      let isPlain =
        byte > 0x20 && byte < 0x7F
        && !"\"<>`{}^|\\#".utf8.contains(byte) && !(part == .path && byte == 0x3F)
      text += isPlain ? [byte] : RecordAddress.percentEncoded(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
