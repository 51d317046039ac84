import Archives
import Crawling

/// What is scanned in one go: an archive, a stretch of one, or a run of loose files.
struct Shard: Equatable {
  /// Letters, digits and hyphens only: the name stands in Make.
  let name: String
  let rows: [ShardRow]

  /// - Parameter stretch: the number of a stretch of an archive.
  init(_ rows: [ShardRow], stretch: Int? = nil) {
    let first = rows.first?.source.text ?? ""
    let hash = StableHash.text(of: rows.first?.kind == .archive ? "archive" : "files", first)
    name = "\(Self.slug(first))-\(hash)" + (stretch.map { "-\($0)" } ?? "")
    self.rows = rows
  }

  /// What a person can recognise the source by.
  private static func slug(_ source: String) -> String {
    let name = source.split(separator: "/").last.map(String.init) ?? source
    var slug = ""
    for character in name.lowercased().unicodeScalars.prefix(40) {
      let isPlain = character.isASCII && character.properties.isAlphabetic || isDigit(character)
      if isPlain {
        slug.unicodeScalars.append(character)
      } else if !slug.hasSuffix("-"), !slug.isEmpty {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "x" : slug
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
