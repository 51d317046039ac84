import ColumbusTestSupport
import Foundation
import Testing

/// The figures, from tables written by hand.
@Suite struct AggregateTests {
  private func finished(_ parts: [[FigureFixture.Document]]) throws -> FigureFixture {
    let fixture = try FigureFixture()
    for (i, documents) in parts.enumerated() {
      try fixture.write(part: "p\(i)", documents)
    }
    let outcome = try fixture.run(parts: parts.indices.map { "p\($0)" })
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    return fixture
  }

  @Test func aDocumentCountsOnceForAThemeThatItsWriterAffirms() throws {
    var post = FigureFixture.Document(thread: "t", id: "t", isPost: true)
    post.sentences = [
      ("Ik verzuip erin.", "overwhelm"), ("Ik verzuip nog.", "overwhelm"),
      ("Het levert niets op.", "benefits/negated"),
    ]
    var other = FigureFixture.Document(thread: "u", id: "u", isPost: true)
    other.sentences = [("Mooi weer.", "")]
    var offTopic = FigureFixture.Document(thread: "v", id: "v", isPost: true)
    (offTopic.isOnTopic, offTopic.sentences) = (false, [("Ik verzuip.", "overwhelm")])
    var english = FigureFixture.Document(thread: "w", id: "w", isPost: true)
    (english.language, english.sentences) = ("en", [("I am drowning.", "overwhelm")])
    let fixture = try finished([[post, other], [offTopic, english]])
    let row = try fixture.row("themes_by_kind", ["post", "overwhelm"])
    let columns = [
      "documents", "base_documents", "share", "all_documents", "share_of_all", "mentions",
      "base_sentences", "mentions_per_1000", "base_authors", "sites",
    ]
    #expect(
      columns.map { row[$0] ?? "" } == [
        "1", "2", "0.5", "3", "0.333333", "2", "4", "500", "1", "1",
      ])
    let benefits = try fixture.row("themes_by_kind", ["post", "benefits"])
    #expect([benefits["documents"], benefits["negated_documents"]] == ["0", "1"])
    let lost = try fixture.row("coverage", ["7", "aggregate", "documents_on_topic", "rejected"])
    #expect([lost["reason"], lost["n"]] == ["no_topic", "1"])
  }

  @Test func copiesCountOnceAndSpamNever() throws {
    var documents: [FigureFixture.Document] = []
    for (i, date) in ["2012-01-01", "2010-01-01", ""].enumerated() {
      var post = FigureFixture.Document(thread: "t\(i)", id: "t\(i)", isPost: true)
      (post.words, post.fingerprint, post.published) = (80, "same", date)
      post.sentences = [("Ik verzuip erin.", "overwhelm")]
      documents.append(post)
    }
    for i in 0..<6 {
      var post = FigureFixture.Document(thread: "s\(i)", id: "s\(i)", isPost: true)
      post.sentences = [("Twitter.", "")]
      var spam = FigureFixture.Document(thread: "s\(i)", id: "s\(i)c", isPost: false)
      (spam.words, spam.fingerprint) = (9, "koop")
      var short = FigureFixture.Document(thread: "s\(i)", id: "s\(i)d", isPost: false)
      (short.words, short.fingerprint) = (4, "eens")
      documents += [post, spam, short]
    }
    let fixture = try finished([documents])
    let copies = try fixture.work.read("aggregate/copies.csv").split(separator: "\n").dropFirst()
    #expect(copies.count == 8)
    #expect(copies.contains("t0,t1,copy,post,blog.example.nl,2012-01-01,80,same"))
    #expect(copies.contains("t2,t1,copy,post,blog.example.nl,,80,same"))
    #expect(copies.count { $0.contains(",spam,comment,") } == 6)
    #expect(try fixture.row("themes_by_kind", ["post", "overwhelm"])["documents"] == "1")
    #expect(try fixture.row("themes_by_kind", ["comment", "overwhelm"])["base_documents"] == "6")
  }

  @Test func aSiteWithItsPostsOnOneDayIsFlagged() throws {
    let posts = (0..<12).map { i in
      var post = FigureFixture.Document(thread: "t\(i)", id: "t\(i)", isPost: true)
      post.site = i < 6 ? "verhuisd.example.nl" : "klein.example.nl"
      post.published = i % 6 == 5 ? "2011-05-0\(i % 9 + 1)" : "2011-04-18"
      post.sentences = [("Mooi weer.", "")]
      return post
    }
    var moved = posts.map { post in
      var post = post
      (post.thread, post.id) = ("v" + post.thread, "v" + post.id)
      post.site = "verhuisd.example.nl"
      return post
    }
    moved[0].published = "2011"
    let fixture = try finished([posts, moved])
    let columns = ["posts", "commonest_day", "posts_on_it", "suspect_dates"]
    let rows = try ["klein.example.nl", "verhuisd.example.nl"].map { site in
      let row = try fixture.row("sites", [site])
      return columns.map { row[$0] ?? "" }
    }
    #expect(rows == [["6", "2011-04-18", "5", "false"], ["18", "2011-04-18", "14", "true"]])
  }

  @Test func sumsMergeInAnyOrderAndGroupingToTheSameBytes() throws {
    let fixture = try FigureFixture()
    let documents = FigureFixture.blogs().flatMap(\.self)
    let threads = Dictionary(grouping: documents, by: \.thread)
    var generator = SeededGenerator(seed: 3)
    for (i, thread) in threads.keys.sorted().enumerated() {
      try fixture.write(part: "p\(i % 8)-\(i)", threads[thread] ?? [])
    }
    let parts = threads.keys.sorted().enumerated().map { "p\($0.offset % 8)-\($0.offset)" }
    #expect(try fixture.run(parts: parts).status == 0)
    let whole = try fixture.work.read("aggregate/merged/sums.csv")
    var files = parts.map { "aggregate/sums/\($0).csv" }.shuffled(using: &generator)
    var round = 0
    while files.count > 1 {
      let taken = Array(files.prefix(Int.random(in: 2...9, using: &generator)))
      let output = "merged-\(round).csv"
      let outcome = try Tool.run(
        "aggregate", ["merge"] + taken.flatMap { ["--sums", $0] } + ["--output", output],
        in: fixture.work.path)
      #expect(outcome.status == 0)
      files = files.dropFirst(taken.count) + [output]
      files.shuffle(using: &generator)
      round += 1
    }
    #expect(try fixture.work.read(files[0]) == whole)
  }

  @Test func repliesAreComparedWithThoseUnderOtherPosts() throws {
    let fixture = try finished(FigureFixture.blogs())
    let row = try fixture.row("thread_response", ["direct", "overwhelm", "recognition"])
    #expect([row["threads"], row["comments"], row["base_comments"]] == ["16", "16", "48"])
    #expect(row["share"] == "0.333333")
    #expect(row["other_base"] == "240")
  }

  @Test func anEmptyPartGivesTablesWithoutRows() throws {
    let fixture = try finished([[]])
    #expect(try fixture.work.read("aggregate/kwic.csv").split(separator: "\n").count == 1)
    #expect(try fixture.work.read("aggregate/themes_by_kind.csv").split(separator: "\n").count == 1)
    let page = try Tool.run(
      "report", ["--input", "aggregate", "--output", "report/index.html"], in: fixture.work.path)
    #expect(page == .init(status: 0, output: "", errors: ""))
  }

  @Test func whatIsNoTableOfSumsIsRefusedWithItsPlace() throws {
    let fixture = try FigureFixture()
    try fixture.work.write("bad.csv", "a,b\n1,2\n")
    let header = "measure,key1,key2,key3,key4,key5,detail,n1,n2,n3,n4,n5\n"
    try fixture.work.write("broken.csv", header + "calendar,a,2011,2011-01,,,,1,0,x,0,0\n")
    try fixture.work.write("strange.csv", header + "iets,a,2011,2011-01,,,,1,0,0,0,0\n")
    let runs = [
      (["merge", "--sums", "bad.csv"], 65, "bad.csv: row 1: is no table of sums"),
      (
        ["merge", "--sums", "broken.csv"], 65,
        "broken.csv: row 2: does not end with 5 whole numbers"
      ),
      (["merge", "--sums", "weg.csv"], 66, "weg.csv: No such file or directory"),
      (["merge"], 64, "--sums F or --sums-dir DIR is missing"),
    ]
    for (arguments, status, message) in runs {
      let outcome = try Tool.run(
        "aggregate", arguments + ["--output", "out.csv"], in: fixture.work.path)
      #expect(outcome.status == status && outcome.errors.contains(message), "\(outcome)")
      #expect(!fixture.work.exists("out.csv"))
    }
    let finish = try fixture.finish(sums: "strange.csv")
    #expect(finish.status == 65)
    #expect(finish.errors.contains("strange.csv: row 2, column measure: 'iets' is no measure"))
  }

  @Test func everyTableIsDescribed() throws {
    let fixture = try finished(FigureFixture.blogs())
    let package = try JSONSerialization.jsonObject(
      with: Data(try fixture.work.bytes("datapackage.json")))
    let resources = (package as? [String: Any])?["resources"] as? [[String: Any]] ?? []
    let described = Set(resources.compactMap { $0["path"] as? String })
    let written = fixture.work.files(below: "aggregate").filter {
      $0.hasSuffix(".csv") && !$0.contains("/")
    }
    for name in written { #expect(described.contains("aggregate/\(name)"), "\(name)") }
    for resource in resources {
      let schema = resource["schema"] as? [String: Any]
      let fields = schema?["fields"] as? [[String: Any]] ?? []
      let unexplained = fields.filter { $0["description_nl"] == nil }
      #expect(!fields.isEmpty && unexplained.isEmpty, "\(resource["name"] ?? "")")
    }
  }

  @Test func showLeadsBackToTheArchivedPage() throws {
    var post = FigureFixture.Document(thread: "t", id: "t", isPost: true)
    post.sentences = [("Mooi weer.", "")]
    let fixture = try finished([[post]])
    let page = "<html><body><p>Mooi weer.</p></body></html>"
    let record = WARC.response(url: post.url, body: page)
    try fixture.work.write("dump/x.warc", bytes: record)
    let pages = try fixture.work.read("crawl/pages/p0.csv")
      .replacingOccurrences(of: "x.warc.gz,120,900", with: "x.warc,0,\(record.count)")
    try fixture.work.write("crawl/pages/p0.csv", pages)
    let shown = try Tool.run(
      "aggregate", ["show", "--input", ".", "--dump", "dump", "--doc", "t"], in: fixture.work.path)
    #expect(shown.status == 0, "\(shown)")
    #expect(shown.output.hasPrefix("doc_id: t\nkind: post\nsite: blog.example.nl\n"))
    #expect(shown.output.hasSuffix("\n\n\(page)"))
    let none = try Tool.run(
      "aggregate", ["show", "--input", ".", "--dump", "dump", "--doc", "nee"],
      in: fixture.work.path)
    #expect(
      none
        == .init(
          status: 65, output: "", errors: "columbus-aggregate: no document has the id 'nee'\n"))
  }
}
