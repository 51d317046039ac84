import Statistics
import Tables

/// Finds the documents that do not count: copies of an earlier one, and spam.
///
/// The rows come by fingerprint and date, so that only those of one fingerprint stand in memory, and
/// of what was found a hash of the id.
struct CopyFinder: ~Copyable {
  private struct Candidate {
    let published: String
    let id: String
    let thread: String
    let kind: String
    let site: String
    let words: Int
  }

  private var writer: CSVWriter
  private var fingerprint: [UInt8] = []
  private var group: [Candidate] = []
  /// The hashes of the ids of copies and of spam.
  private var copies: Set<UInt64> = []
  private var spam: Set<UInt64> = []

  /// Why a document does not count.
  enum Reason: String {
    case copy
    case spam
  }

  init(folder: FigureFolder) throws { writer = try folder.writer(.copies) }

  mutating func add(_ row: borrowing SumsReader) throws {
    let isSame = row.withKey(1) { key in
      fingerprint.withUnsafeBufferPointer { Bytes.equal($0, key) }
    }
    if !isSame {
      try settle()
      fingerprint.removeAll(keepingCapacity: true)
      row.withKey(1) { fingerprint.append(contentsOf: $0) }
    }
    group.append(
      Candidate(
        published: row.key(2), id: row.key(3), thread: row.key(4), kind: row.key(5),
        site: row.detail, words: try row.n(1)))
  }

  /// Why a document does not count; nil where it does.
  func reason(_ id: UnsafeBufferPointer<UInt8>) -> Reason? {
    guard !copies.isEmpty || !spam.isEmpty else { return nil }
    let hash = SeededGenerator.hash(id)
    return copies.contains(hash) ? .copy : spam.contains(hash) ? .spam : nil
  }

  /// Decides about the last fingerprint; `finish` puts the table in its place.
  mutating func settle() throws {
    defer { group.removeAll(keepingCapacity: true) }
    guard group.count > 1 else { return }
    try settleComments(group.filter { $0.kind == "comment" })
    try settle(group.filter { $0.kind == "post" }, from: CopyRule.copiedPost)
  }

  consuming func finish() throws { try writer.close() }

  private mutating func settleComments(_ comments: [Candidate]) throws {
    if Set(comments.map(\.thread)).count >= CopyRule.spamThreads {
      for one in comments { try exclude(one, keeping: "", .spam) }
    } else {
      try settle(comments, from: CopyRule.copiedComment)
    }
  }

  private mutating func settle(_ candidates: [Candidate], from words: Int) throws {
    let long = candidates.filter { $0.words >= words }
    guard let kept = long.first else { return }
    for one in long.dropFirst() { try exclude(one, keeping: kept.id, .copy) }
  }

  private mutating func exclude(_ one: Candidate, keeping kept: String, _ reason: Reason) throws {
    let hash = SeededGenerator.hash(Array(one.id.utf8))
    if reason == .copy { copies.insert(hash) } else { spam.insert(hash) }
    writer.field(one.id)
    writer.field(kept)
    writer.field(reason.rawValue)
    writer.field(one.kind)
    writer.field(one.site)
    writer.field(one.published == CopyRule.undated ? "" : one.published)
    writer.field(one.words)
    fingerprint.withUnsafeBufferPointer { writer.field(utf8: $0) }
    try writer.endRow()
  }
}
