/// Under which name an archive stands in the figures: its path below the dump; the files of a mirror
/// stand together, under the folder at the top.
enum ArchiveName {
  private static let endings = [".gz", ".warc", ".arc", ".wacz", ".zip", ".mhtml", ".mht"]

  /// - Parameter source: as the tables of captures and pages have it.
  static func of(_ source: String) -> String {
    let archive = beforeMember(source)
    if endings.contains(where: { archive.hasSuffix($0) }) { return archive }
    guard let slash = archive.utf8.firstIndex(of: UInt8(ascii: "/")) else { return archive }
    return String(archive[...slash])
  }

  /// The path without the member of a WACZ, which stands behind `!/`.
  private static func beforeMember(_ source: String) -> String {
    let bytes = Array(source.utf8)
    let member = bytes.indices.dropLast().first {
      bytes[$0] == UInt8(ascii: "!") && bytes[$0 + 1] == UInt8(ascii: "/")
    }
    return member.map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? source
  }
}
