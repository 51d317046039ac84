import Tables

/// The sites of a run, to tell the site of an address of which no page was read.
struct SiteNames {
  private var known: Set<String> = []

  /// - Parameter tables: tables with a column `site`.
  init(tables: [String]) throws {
    for path in tables {
      var table = try CSVReader(path: path)
      let site = try table.column("site")
      var last = ""
      while try table.next() {
        if table.withUnsafeField(site, { $0.elementsEqual(last.utf8) }) { continue }
        last = table.string(site)
        known.insert(last)
      }
    }
  }

  /// The known site that an address belongs to: its host with the first part of the path, its host,
  /// or what its host stands below; else the host itself.
  func site(of url: String) -> String {
    let (host, folder) = Self.parts(of: url)
    if !folder.isEmpty, known.contains("\(host)/\(folder)") { return "\(host)/\(folder)" }
    var name = host
    while true {
      if known.contains(name) { return name }
      guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { break }
      name = String(name[name.utf8.index(after: dot)...])
    }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Host without its port, and the first part of the path.
  private static func parts(of url: String) -> (host: String, folder: String) {
    var rest = Array(url.utf8)[...]
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      rest[colon...].starts(with: "://".utf8)
    {
      rest = rest[(colon + 3)...]
    }
    func take(until isEnd: (UInt8) -> Bool) -> String {
      let end = rest.firstIndex(where: isEnd) ?? rest.endIndex
      defer { rest = rest[end...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    let authority = take { "/?#".utf8.contains($0) }
    rest = rest.dropFirst()
    let folder = take { "/?#".utf8.contains($0) }
    let host = authority.split(separator: "@").last ?? ""
    return (host.split(separator: ":").first.map { $0.lowercased() } ?? "", folder)
  }
}
