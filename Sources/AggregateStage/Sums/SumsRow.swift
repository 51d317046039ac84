/// One row of a table of sums: what one part, one archive or all archives add to the figures.
///
/// Sums are the only thing that passes from `count` to `finish`. They hold whole numbers, keys of
/// what must be distinct, and the smallest hashes of a sample, in the order of their bytes. So any
/// number of them can be merged as streams, in any order and grouping, to the same bytes.
enum SumsRow {
  /// What a row is; the order of the names is the order in the file, and `finish` relies on it.
  enum Measure: Int, CaseIterable {
    /// Site, year, month; n: Dutch documents. Tells which sites are there in which periods.
    case calendar
    /// Fingerprint, date, document, thread, kind; n: words. What could be a copy or spam.
    case copy
    /// Stage, unit, fate, reason; n: what the stage counted.
    case count
    /// Site, thread, document, kind, date, with the packed line of a Dutch document.
    case document
    /// Theme, voice, polarity, hash, document, with the packed sentence: a sample.
    case kwic
    /// Site, year, kind, language; n: documents.
    case language
    /// Site, year in the address, hash of the address; n: pages of a post, tables in which it is
    /// linked to but was never captured.
    case linked
    /// Site, year, stage, unit, reason; n: what was merged or rejected before documents were counted.
    case loss
    /// Site, page kind; n: pages.
    case page
    /// Archive, step; n: what came of it.
    case source
    /// Voice, speaker, whether attributed; n: sentences on topic.
    case speaker
    /// Lemma, theme (empty: all sentences on topic); n: occurrences.
    case term
    /// Token, lemma; n: occurrences, documents.
    case vocabulary

    private static let names = allCases.map { "\($0)" }

    /// The measure of a name.
    init?(name: String) {
      guard let place = Self.names.firstIndex(of: name) else { return nil }
      self.init(rawValue: place)
    }

    var name: String { Self.names[rawValue] }

    /// How the rows of several tables become one.
    var rule: Rule {
      switch self {
      case .calendar, .count, .language, .linked, .loss, .page, .source, .speaker, .term,
        .vocabulary:
        .add
      case .copy, .document: .distinct(keys: 3)
      case .kwic: .smallest(SumsRow.sample, keys: 3)
      }
    }
  }

  enum Rule: Equatable {
    /// Rows with the same keys are added up.
    case add
    /// Of rows with the same first keys the first stands for all.
    case distinct(keys: Int)
    /// Of the rows with the same first keys the first so many stay; equal rows are one.
    case smallest(Int, keys: Int)
  }

  /// How many sentences are kept for each theme, voice and polarity.
  static let sample = 100
  static let header = [
    "measure", "key1", "key2", "key3", "key4", "key5", "detail", "n1", "n2", "n3", "n4", "n5",
  ]
  static let numbers = 5
  /// Stands between the parts of `detail`.
  static let separator: Unicode.Scalar = "\u{241F}"
  static let separatorBytes = Array("\u{241F}".utf8)

  /// Joins the parts of a `detail`.
  static func pack(_ parts: [String]) -> String {
    parts.map { part in
      guard part.unicodeScalars.contains(separator) else { return part }
      return String(String.UnicodeScalarView(part.unicodeScalars.filter { $0 != separator }))
    }.joined(separator: String(Character(separator)))
  }

  /// Appends a part of a `detail` without any separator in it.
  static func append(_ part: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard part.contains(separatorBytes[0]) else { return bytes.append(contentsOf: part) }
    var i = 0
    while i < part.count {
      if part[i...].starts(with: separatorBytes) {
        i += separatorBytes.count
      } else {
        bytes.append(part[i])
        i += 1
      }
    }
  }

  static func unpack(_ detail: String) -> [Substring] {
    detail.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false)
      .map { Substring($0) }
  }
}
