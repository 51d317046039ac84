import ColumbusTestSupport
import Foundation

/// Tables of the stages, written by hand for tests of the figures: parts of threads of documents.
struct FigureFixture {
  struct Document {
    var site = "blog.example.nl"
    var thread: String
    var id: String
    var isPost: Bool
    var parent = ""
    var author = "a1"
    var published = "2011-04-18"
    var language = "nl"
    var words = 40
    var fingerprint = ""
    var byPostAuthor = false
    var announced = ""
    var title = ""
    var url = "http://blog.example.nl/stuk"
    var isOnTopic = true
    /// For each sentence its text and the theme in it: `overwhelm`, or `overwhelm/negated`.
    var sentences: [(text: String, theme: String)] = []
  }

  static let themes = ["overwhelm", "benefits", "recognition"]

  let work: WorkFolder

  init() throws {
    work = try WorkFolder()
    try work.write(
      "themes/themes.csv",
      """
      theme,label_nl,label_en,definition_nl,definition_en
      overwhelm,Overweldigd,Overwhelmed,Iemand kan het niet bijhouden,Somebody cannot keep up
      benefits,Voordelen,Benefits,Het levert iets op,It brings a gain
      recognition,Herkenning,Recognition,Iemand herkent zich erin,Somebody recognises it

      """)
  }

  /// Writes all tables of one part.
  func write(part: String, _ documents: [Document]) throws {
    var tables: [String: [[String]]] = [:]
    for document in documents { add(document, to: &tables) }
    for (name, header) in Self.headers {
      let rows = [header.split(separator: ",").map(String.init)] + (tables[name] ?? [])
      try work.write(
        "\(name)/\(part).csv",
        rows.map { $0.map(Self.field).joined(separator: ",") + "\n" }.joined())
    }
  }

  private func add(_ document: Document, to tables: inout [String: [[String]]]) {
    let page = "page-" + document.thread
    if document.isPost {
      tables["crawl/pages", default: []].append([
        page, document.url, document.url, document.url, "2019-03-04T10:00:00Z", "post",
        document.site, "s", "x.warc.gz", "120", "900", "sha1:0",
      ])
    }
    tables["extract/documents", default: []].append([
      document.id, page, document.isPost ? "post" : "comment",
      document.isPost ? "" : document.parent.isEmpty ? document.thread : document.parent,
      document.thread, "0", "", document.url, document.site, document.title, document.author,
      document.published, document.language, "1", "1", String(document.words),
      document.fingerprint.isEmpty ? "f" + document.id : document.fingerprint, "", "",
      "2019-03-04T10:00:00Z", "true", document.byPostAuthor ? "true" : "false", "",
      document.announced, "",
    ])
    guard document.language == "nl" else { return }
    if document.isOnTopic, document.isPost {
      tables["detect/topics", default: []].append([document.id, "social_media", "Twitter"])
    }
    for (i, sentence) in document.sentences.enumerated() {
      let place = [document.id, "1", String(i + 1)]
      let voice = document.isPost ? "author" : "commenter"
      tables["tokenize/sentences", default: []].append(
        place + [
          "body", "0", String(sentence.text.unicodeScalars.count), sentence.text,
          sentence.text, sentence.text.lowercased(),
        ])
      tables["detect/voices", default: []].append(place + [voice, "false", ""])
      let parts = sentence.theme.split(separator: "/").map(String.init)
      guard let theme = parts.first else { continue }
      tables["detect/mentions", default: []].append(
        place + [
          "0", "4", theme, "p", "woord", parts.count > 1 ? parts[1] : "affirmed", voice, "",
          "1", "",
        ])
    }
  }

  private static func field(_ text: String) -> String {
    text.contains(",") || text.contains("\"")
      ? "\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\"" : text
  }

  private static let headers = [
    "crawl/pages":
      "page_id,url,canonical_url,thread_url,captured_at,page_kind,site,shard,source,record_offset,record_length,digest",
    "extract/documents":
      "doc_id,page_id,kind,parent_id,thread_id,reply_depth,position,url,site,title,author,published_at,language,language_score,n_paragraphs,n_words,fingerprint,published_source,modified_at,captured_at,in_newest,by_post_author,anchor,announced_comments,tags",
    "tokenize/sentences": "doc_id,paragraph,sentence,role,start,stop,text,tokens,lemmas",
    "tokenize/vocabulary": "lemma,token,year,gf,df",
    "detect/mentions":
      "doc_id,paragraph,sentence,start,stop,theme,pattern,evidence,polarity,voice,speaker,score,cue",
    "detect/voices": "doc_id,paragraph,sentence,voice,attributed,speaker",
    "detect/topics": "doc_id,topic,evidence",
  ]

  /// Counts parts, merges them and finishes.
  @discardableResult
  func run(parts: [String]) throws -> Tool.Outcome {
    for part in parts {
      let counted = try Tool.run(
        "aggregate",
        ["count", "--part", part, "--input", ".", "--sums", "aggregate/sums/\(part).csv"],
        in: work.path)
      guard counted.status == 0 else { return counted }
    }
    let merged = try Tool.run(
      "aggregate",
      ["merge", "--sums-dir", "aggregate/sums", "--output", "aggregate/merged/sums.csv"],
      in: work.path)
    guard merged.status == 0 else { return merged }
    return try finish()
  }

  func finish(
    sums: String = "aggregate/merged/sums.csv", _ options: [String] = []
  ) throws -> Tool.Outcome {
    try Tool.run(
      "aggregate",
      [
        "finish", "--sums", sums, "--input", ".", "--themes", "themes", "--output", "aggregate",
      ] + options, in: work.path)
  }

  /// The fields of one row of a table of figures, found by its first fields.
  func row(_ table: String, _ keys: [String]) throws -> [String: String] {
    let rows = try work.read("aggregate/\(table).csv").split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = rows.first ?? []
    let found = rows.dropFirst().first { Array($0.prefix(keys.count)) == keys } ?? []
    return Dictionary(zip(header, found)) { first, _ in first }
  }

  /// Threads on four sites over three years, enough for lines and matrices, in two parts.
  static func blogs(title: String = "Twitter op kantoor", url: String = "http://blog.example.nl/")
    -> [[Document]]
  {
    var parts: [[Document]] = [[], []]
    for i in 0..<96 {
      let (site, thread) = ("blog\(i % 4).example.nl", "t\(1000 + i)")
      let date = "\(2010 + i / 32)-\(i % 12 < 9 ? "0" : "")\(i % 12 + 1)-10"
      let theme = themes[i % 3]
      var post = Document(thread: thread, id: thread, isPost: true)
      (post.site, post.published, post.title, post.url) = (site, date, title, url)
      (post.words, post.author) = (200, "a\(i % 7)")
      post.sentences = [
        ("Wij werken sinds kort met een nieuw systeem \(i).", ""),
        ("Dit is de zin die het zegt, nummer \(i).", i % 2 == 0 ? theme : ""),
      ]
      parts[i % 2].append(post)
      for j in 0..<3 {
        var comment = Document(thread: thread, id: "\(thread)c\(j)", isPost: false)
        (comment.site, comment.published, comment.author) = (site, date, "b\(j)")
        (comment.url, comment.title) = (url, "")
        comment.sentences = [
          ("Heel herkenbaar, dat is bij ons ook zo.", j == 0 && i % 2 == 0 ? "recognition" : "")
        ]
        parts[i % 2].append(comment)
      }
    }
    return parts
  }
}
