/// Where the tables of one part stand below the output folder.
struct PartFiles {
  let input: String
  let part: String

  func table(_ name: String) -> String { "\(input)/\(name)/\(part).csv" }

  var pages: String { table("crawl/pages") }
  var captureMerges: String { table("crawl/merges") }
  var pageRejects: String { table("extract/rejects") }
  var documentMerges: String { table("extract/merges") }
  var documents: String { table("extract/documents") }
  var sentences: String { table("tokenize/sentences") }
  var vocabulary: String { table("tokenize/vocabulary") }
  var mentions: String { table("detect/mentions") }
  var voices: String { table("detect/voices") }
  var topics: String { table("detect/topics") }
  /// What the stages counted of this part.
  var counts: [String] { ["extract", "tokenize", "detect"].map { table("\($0)/counts") } }
}
