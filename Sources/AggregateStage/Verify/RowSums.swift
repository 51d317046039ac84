/// Whether the tables have as many rows as the stages that wrote them, and those that read them, say.
///
/// A row that is gone from a table still stands in the counts on both sides of it.
struct RowSums {
  /// The file of a table, or of counts: `extract/documents/4cd4.csv` is part `4cd4` of
  /// `extract/documents`.
  struct Place: Hashable {
    let folder: String
    let part: String
  }

  /// A table has as many rows as a stage says of a fate, for that reason or for any.
  private struct Rule {
    let table: String
    let stage: String
    let fate: String
    let reason: String?
    let units: [String]
    /// What was kept for this reason has a row too.
    let keptReason: String?

    init(
      _ table: String, _ stage: String, _ fate: String, _ reason: String?, _ units: String...,
      also keptReason: String? = nil
    ) {
      (self.table, self.stage, self.fate) = (table, stage, fate)
      (self.reason, self.units, self.keptReason) = (reason, units, keptReason)
    }

    func covers(_ count: Count) -> Bool {
      guard count.stage == stage, units.contains(count.unit) else { return false }
      if count.fate == "kept", count.reason == keptReason { return true }
      return count.fate == fate && (reason == nil || reason == count.reason)
    }
  }

  private static let rules = [
    Rule("crawl/captures", "scan", "kept", "capture", "records"),
    Rule("crawl/revisits", "scan", "kept", "revisit", "records"),
    Rule("crawl/links", "scan", "kept", nil, "links"),
    Rule("crawl/captures", "select", "read", nil, "captures"),
    Rule("crawl/revisits", "select", "read", nil, "revisits"),
    Rule("crawl/pages", "select", "kept", nil, "captures", "revisits"),
    Rule("crawl/pages", "extract", "read", nil, "pages"),
    Rule("extract/documents", "extract", "kept", nil, "documents"),
    Rule("extract/paragraphs", "extract", "kept", nil, "paragraphs"),
    Rule("extract/merges", "extract", "merged", nil, "documents", also: "new_document"),
    Rule("extract/documents", "tokenize", "read", nil, "documents"),
    Rule("extract/paragraphs", "tokenize", "read", nil, "paragraphs"),
    Rule("tokenize/sentences", "tokenize", "kept", nil, "sentences"),
    Rule("tokenize/vocabulary", "tokenize", "kept", nil, "words"),
    Rule("tokenize/sentences", "detect", "read", nil, "sentences"),
    Rule("detect/voices", "detect", "kept", nil, "sentences"),
    Rule("detect/mentions", "detect", "kept", nil, "mentions"),
    Rule("detect/topics", "detect", "kept", nil, "topics"),
  ]

  private struct Count {
    let stage: String
    let fate: String
    let reason: String
    let unit: String
    let n: Int
  }

  private var rows: [Place: Int] = [:]
  /// The parts of each table.
  private var parts: [String: [String]] = [:]
  /// By the folder of the stage and the part; those of select are part `select` of `crawl`.
  private var counts: [Place: [Count]] = [:]

  mutating func add(rows n: Int, of place: Place) {
    rows[place] = n
    parts[place.folder, default: []].append(place.part)
  }

  /// A table of counts, which may have no rows.
  mutating func open(_ place: Place) { counts[place] = [] }

  mutating func add(
    _ n: Int, of place: Place, stage: String, fate: String, reason: String, unit: String
  ) {
    counts[place, default: []].append(
      Count(stage: stage, fate: fate, reason: reason, unit: unit, n: n))
  }

  /// What does not agree, in the order of the rules and parts.
  func faults() -> [String] {
    Self.rules.flatMap { rule in
      rule.stage == "select" ? whole(rule).map { [$0] } ?? [] : byPart(rule)
    }
  }

  private func byPart(_ rule: Rule) -> [String] {
    let stage = Self.folder(of: rule.stage)
    return (parts[rule.table] ?? []).compactMap { part in
      guard let told = told(rule, Place(folder: stage, part: part)) else { return nil }
      let found = rows[Place(folder: rule.table, part: part)] ?? 0
      return found == told
        ? nil : Self.fault("\(rule.table)/\(part).csv", found, rule, told)
    }
  }

  /// What is counted over all parts at once.
  private func whole(_ rule: Rule) -> String? {
    guard let told = told(rule, Place(folder: "crawl", part: "select")) else { return nil }
    let found = (parts[rule.table] ?? []).reduce(0) {
      $0 + (rows[Place(folder: rule.table, part: $1)] ?? 0)
    }
    return found == told ? nil : Self.fault(rule.table, found, rule, told)
  }

  private static func fault(_ table: String, _ found: Int, _ rule: Rule, _ told: Int) -> String {
    let unit = rule.units.joined(separator: " and ")
    return "\(table): has \(found) rows, but \(rule.stage) \(rule.fate) \(told) \(unit)"
  }

  /// What the counts of a part say; nil where there are none.
  private func told(_ rule: Rule, _ place: Place) -> Int? {
    counts[place]?.reduce(0) { rule.covers($1) ? $0 + $1.n : $0 }
  }

  private static func folder(of stage: String) -> String { stage == "scan" ? "crawl" : stage }
}
