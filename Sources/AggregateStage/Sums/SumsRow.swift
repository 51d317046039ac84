import Glibc

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

  /// Where the next separator of a `detail` stands.
  static func separator(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = 0
    while let base = bytes.baseAddress, start < bytes.count,
      let at = memchr(base + start, Int32(separatorBytes[0]), bytes.count - start)
    {
      let i = UnsafeRawPointer(at) - UnsafeRawPointer(base)
      guard i + separatorBytes.count <= bytes.count else { return nil }
      if bytes[i + 1] == separatorBytes[1], bytes[i + 2] == separatorBytes[2] { return i }
      start = i + 1
    }
    return nil
  }

  /// The part of a `detail` before the next separator, which is taken off; nil without one.
  static func takePart(
    _ rest: inout UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let end = separator(in: rest) else { return nil }
    defer { rest = UnsafeBufferPointer(rebasing: rest[(end + separatorBytes.count)...]) }
    return UnsafeBufferPointer(rebasing: rest[..<end])
  }

  /// Adds the numbers that end a line, a comma before each, to those given.
  /// - Returns: false where one of them is none, or too large.
  static func add(_ numbers: UnsafeBufferPointer<UInt8>, to sums: inout [Int]) -> Bool {
    var column = -1
    var value = 0
    var isNegative = false
    func settle() -> Bool {
      guard column >= 0 else { return true }
      let (sum, overflow) = sums[column].addingReportingOverflow(isNegative ? -value : value)
      sums[column] = sum
      return !overflow
    }
    for byte in numbers {
      switch byte {
      case UInt8(ascii: ","):
        guard settle() else { return false }
        column += 1
        (value, isNegative) = (0, false)
      case UInt8(ascii: "-"): isNegative = true
      case let digit:
        guard value < Int.max / 10 - 1 else { return false }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
      }
    }
    return settle()
  }
}
