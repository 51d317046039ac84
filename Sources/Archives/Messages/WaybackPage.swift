import Glibc

/// Undoes what a Wayback Machine puts into a page: its scripts, its toolbar, its form of links.
package enum WaybackPage {
  /// Comments between which the machine puts what is its own; the first one where it starts.
  private static let inserts: [(start: String, end: String)] = [
    ("<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->"),
    ("<script", "<!-- End Wayback Rewrite JS Include -->"),
  ]

  /// Signs that a machine wrote into the page; without one it is left alone.
  private static let signs = [
    "WAYBACK TOOLBAR INSERT", "End Wayback Rewrite JS Include", "FILE ARCHIVED ON ",
  ]

  /// The page as it was, where a Wayback Machine wrote into it; else the page as it is.
  package static func restored(_ page: [UInt8]) -> [UInt8] {
    guard signs.contains(where: { find($0, in: page, from: 0) != nil }) else { return page }
    return withoutRewriting(withoutInserts(page))
  }

  private static func withoutInserts(_ page: [UInt8]) -> [UInt8] {
    var page = page
    for (start, end) in inserts {
      guard let stop = find(end, in: page, from: 0),
        let begin = find(start, in: page, from: 0), begin < stop
      else { continue }
      page.removeSubrange(begin..<(stop + end.utf8.count))
    }
    return page
  }

  /// Takes `https://web.archive.org/web/20100102030405im_/` from before addresses.
  private static func withoutRewriting(_ page: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(page.count)
    var copied = 0
    var i = 0
    while let at = find("/web/", in: page, from: i) {
      i = at + 5
      guard let inner = innerAddress(page, after: i) else { continue }
      out += page[copied..<at]
      dropHost(&out)
      copied = inner
      i = inner
    }
    return out + page[copied...]
  }

  /// Where the address inside starts; nil where none does.
  private static func innerAddress(_ page: [UInt8], after start: Int) -> Int? {
    var i = start
    while i < page.count, RecordStart.isDigit(page[i]) { i += 1 }
    guard (4...14).contains(i - start) else { return nil }
    if i + 2 < page.count, page[i + 2] == UInt8(ascii: "_") { i += 3 }
    guard i < page.count, page[i] == UInt8(ascii: "/") else { return nil }
    let rest = page[(i + 1)...]
    return ["http://", "https://", "mailto:", "javascript:", "//"].contains {
      rest.starts(with: $0.utf8)
    } ? i + 1 : nil
  }

  /// Takes the machine's own host from the end, which is only there in some links.
  private static func dropHost(_ out: inout [UInt8]) {
    for host in ["web.archive.org", "wayback.archive.org"] {
      guard out.suffix(host.utf8.count).elementsEqual(host.utf8) else { continue }
      out.removeLast(host.utf8.count)
      for lead in ["https://", "http://", "//"]
      where out.suffix(lead.utf8.count).elementsEqual(lead.utf8) {
        out.removeLast(lead.utf8.count)
        return
      }
    }
  }

  private static func find(_ word: String, in page: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    return page.withUnsafeBytes { page in
      guard let base = page.baseAddress, let first = word.first else { return nil }
      var i = start
      while i + word.count <= page.count,
        let found = memchr(base + i, Int32(first), page.count - word.count + 1 - i)
      {
        i = UnsafeRawPointer(found) - base
        if memcmp(base + i, word, word.count) == 0 { return i }
        i += 1
      }
      return nil
    }
  }
}
