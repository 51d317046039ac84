import Dutch
import Extraction
import Stage
import Tables

/// Where the stage writes.
struct ExtractOutputs: Sendable {
  let documents: String
  let paragraphs: String
  let rejects: String
  let merges: String?
}

/// The tables of the stage while they are written.
struct ExtractTables: ~Copyable {
  private var documents: CSVWriter
  private var paragraphs: CSVWriter
  private var rejects: CSVWriter
  private var merges: [Merge] = []
  private let mergesPath: String?
  private let group = OutputGroup()

  init(_ outputs: ExtractOutputs) throws(TableError) {
    // All are opened before any is kept: a writer cannot be half in place.
    let documents = try CSVWriter(path: outputs.documents, schema: .documents, in: group)
    let paragraphs = try CSVWriter(path: outputs.paragraphs, schema: .paragraphs, in: group)
    let rejects = try CSVWriter(path: outputs.rejects, schema: .extractRejects, in: group)
    self.documents = documents
    self.paragraphs = paragraphs
    self.rejects = rejects
    mergesPath = outputs.merges
  }

  /// Writes a document and its paragraphs.
  mutating func write(_ document: Document, _ privacy: inout DocumentPrivacy) throws(TableError) {
    documents.field(document.id)
    documents.field(document.pageID)
    documents.field(document.kind.rawValue)
    documents.field(document.parentID)
    documents.field(document.threadID)
    documents.field(document.replyDepth)
    documents.field(document.position)
    documents.field(document.url)
    documents.field(document.site)
    documents.field(privacy.text(document.title))
    documents.field(privacy.author(document.author, site: document.site))
    documents.field(document.published.value)
    documents.field(document.language.language)
    documents.field(Self.thousandths(document.language.score))
    documents.field(document.paragraphs.count)
    documents.field(TextIdentity.wordCount(document.paragraphs))
    documents.field(document.fingerprint)
    documents.field(document.published.source)
    documents.field(document.modified.value)
    documents.field(document.capturedAt)
    documents.field(document.inNewest)
    documents.field(document.byPostAuthor)
    documents.field(document.anchor)
    documents.field(document.announcedComments)
    documents.field(document.tags.joined(separator: "|"))
    try documents.endRow()
    for (number, paragraph) in document.paragraphs.enumerated() {
      paragraphs.field(document.id)
      paragraphs.field(number + 1)
      paragraphs.field(paragraph.role.rawValue)
      paragraphs.field(privacy.text(paragraph.text))
      try paragraphs.endRow()
    }
  }

  mutating func reject(
    _ row: PageRow, _ reason: String, _ detail: String, count: Int = 1
  ) throws(TableError) {
    rejects.field(row.pageID)
    rejects.field(row.url)
    rejects.field(reason)
    rejects.field(detail)
    rejects.field(count)
    try rejects.endRow()
  }

  /// Writes that a document was left out on purpose: by its page, and without its address.
  mutating func reject(documentOn pageID: String, _ reason: String) throws(TableError) {
    try rejects.row([pageID, "", reason, "", "1"])
  }

  mutating func write(_ merge: Merge) {
    if mergesPath != nil { merges.append(merge) }
  }

  /// Puts all tables in their places, the counts with them.
  consuming func close(_ counts: Counts, to path: String?) throws {
    try paragraphs.close()
    try documents.close()
    try rejects.close()
    if let mergesPath {
      var table = try CSVWriter(path: mergesPath, schema: .extractMerges, in: group)
      for merge in merges { try table.row([merge.item, merge.kept, merge.rule]) }
      try table.close()
    }
    try counts.write(to: path, in: group)
    try group.commit()
  }

  /// A number from 0 to 1 with three decimals.
  private static func thousandths(_ number: Double) -> String {
    let value = Int((min(1, max(0, number)) * 1000).rounded())
    let digits = String(value % 1000)
    return "\(value / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }
}
