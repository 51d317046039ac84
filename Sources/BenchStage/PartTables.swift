import Tables

/// The tables of one part while they are written: those columns that the figures are made of.
struct PartTables: ~Copyable {
  var pages: CSVWriter
  var documents: CSVWriter
  var sentences: CSVWriter
  var vocabulary: CSVWriter
  var mentions: CSVWriter
  var voices: CSVWriter
  var topics: CSVWriter

  init(folder: String, part: String) throws(TableError) {
    func open(_ table: String, _ columns: String) throws(TableError) -> CSVWriter {
      try CSVWriter(
        path: "\(folder)/\(table)/\(part).csv",
        header: columns.split(separator: " ").map(String.init))
    }
    let pages = try open(
      "crawl/pages",
      "page_id canonical_url captured_at page_kind site source record_offset")
    let documents = try open(
      "extract/documents",
      "doc_id page_id kind parent_id thread_id url site title author published_at language n_words"
        + " fingerprint by_post_author announced_comments")
    let sentences = try open(
      "tokenize/sentences", "doc_id paragraph sentence start text tokens lemmas")
    let vocabulary = try open("tokenize/vocabulary", "lemma token year gf df")
    let mentions = try open(
      "detect/mentions", "doc_id paragraph sentence start stop theme polarity voice speaker")
    let voices = try open("detect/voices", "doc_id paragraph sentence voice attributed speaker")
    let topics = try open("detect/topics", "doc_id topic")
    self.pages = pages
    self.documents = documents
    self.sentences = sentences
    self.vocabulary = vocabulary
    self.mentions = mentions
    self.voices = voices
    self.topics = topics
  }

  consuming func close() throws(TableError) {
    try pages.close()
    try documents.close()
    try sentences.close()
    try vocabulary.close()
    try mentions.close()
    try voices.close()
    try topics.close()
  }
}
