import ColumbusTestSupport
import Foundation

/// What one run found in the bundled corpus, beside what is in it: each post and comment of the truth with its
/// document, found by site and words.
struct WholeLineFound: Sendable {
  typealias Row = WholeLine.Row

  /// One run for all tests.
  static let shared = Result { try WholeLineFound() }

  /// Posts and comments of the truth by key: the address of a post, a comment's own with its anchor.
  let truth: [String: Row]
  let documents: [String: Row]
  /// Paragraphs by document, in order.
  let paragraphs: [String: [Row]]
  let mentions: [Row]
  /// Key of the truth -> document.
  private(set) var found: [String: String] = [:]
  /// Documents that are in the truth a second time, or not at all.
  private(set) var beyond: [String] = []

  init() throws {
    let work = try WorkFolder()
    try WholeLine.run(in: work)
    var truth: [String: Row] = [:]
    for (table, kind) in [("posts", "post"), ("comments", "comment")] {
      for var row in try WholeLine.rows("\(WholeLine.truth)/\(table).csv") {
        row["kind"] = kind
        truth[row[kind] ?? ""] = row
      }
    }
    self.truth = truth
    paragraphs = Dictionary(
      grouping: try WholeLine.rows(work("extract/paragraphs")), by: { $0["doc_id"] ?? "" })
    documents = Dictionary(
      try WholeLine.rows(work("extract/documents")).map { ($0["doc_id"] ?? "", $0) }
    ) { first, _ in first }
    mentions = try WholeLine.rows(work("detect/mentions"))
    match()
  }

  private mutating func match() {
    var byWords: [String: [String]] = [:]
    for (id, row) in documents.sorted(by: { $0.key < $1.key }) {
      byWords[Self.key(row["kind"], row["url"], words(of: id)), default: []].append(id)
    }
    for (key, row) in truth.sorted(by: { Self.order($0) < Self.order($1) }) {
      let words = Self.key(row["kind"], row["post"], Self.folded(row["text"] ?? ""))
      guard var ids = byWords[words], !ids.isEmpty else { continue }
      found[key] = ids.removeFirst()
      byWords[words] = ids
    }
    beyond = byWords.values.flatMap { $0 }.sorted()
  }

  /// The words of a document as the truth has them: a quoted writer's name is the forum's, not the text's.
  func words(of document: String) -> String {
    Self.folded(
      (paragraphs[document] ?? []).filter { $0["role"] != "title" }.map { paragraph in
        let text = paragraph["text"] ?? ""
        guard paragraph["role"] == "quote", let said = text.range(of: " schreef:"),
          text.distance(from: text.startIndex, to: said.lowerBound) < 30
        else { return text }
        return String(text[said.upperBound...])
      }.joined(separator: " "))
  }

  /// What differs between the truth and the documents found, for one kind and one column of each.
  func differences(
    _ kind: String, _ expected: String, _ column: String,
    same: (String, String) -> Bool = { $0 == $1 }
  ) -> [String] {
    truth.sorted { $0.key < $1.key }.compactMap { key, row in
      guard row["kind"] == kind, let id = found[key] else { return nil }
      let (want, have) = (row[expected] ?? "", documents[id]?[column] ?? "")
      return same(want, have) ? nil : "\(key): \(column) '\(have)', not '\(want)'"
    }
  }

  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The host of an address, without `www`.
  static func site(_ address: String) -> String {
    let host = address.split(separator: "/").dropFirst().first ?? ""
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  private static func key(_ kind: String?, _ address: String?, _ words: String) -> String {
    "\(kind ?? "") \(site(address ?? "")) \(words)"
  }

  private static func order(_ entry: (key: String, value: Row)) -> String {
    (entry.value["published_at"] ?? "") + entry.key
  }
}
