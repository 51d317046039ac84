/// Where a loose page comes from, as far as the tool that saved it left a trace.
package struct PageOrigin: Sendable, Equatable {
  /// What the page says or its path says; else a `file:` address relative to the dump.
  package var url: String
  /// ISO 8601 in UTC; empty where no tool left it, for the file's own time says nothing of a capture.
  package var capturedAt: String

  package init(url: String, capturedAt: String = "") {
    self.url = url
    self.capturedAt = capturedAt
  }

  /// How much of a page is searched for the comment of a tool, in bytes.
  package static let searched = 1 << 16

  /// - Parameters:
  ///   - path: below the dump.
  ///   - head: the first bytes of the page.
  package static func find(path: [UInt8], head: some Collection<UInt8>) -> PageOrigin {
    if let noted = ToolComment.origin(in: Array(head.prefix(searched))) {
      // The comment of an older tool may lack the time that the path has.
      if noted.capturedAt.isEmpty, let time = MirrorPath.origin(of: path)?.capturedAt {
        return PageOrigin(url: noted.url, capturedAt: time)
      }
      return noted
    }
    return MirrorPath.origin(of: path)
      ?? PageOrigin(url: "file:///" + MirrorPath.escaped(path[...], in: .path))
  }
}
