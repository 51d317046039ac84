import ColumbusTestSupport
import Testing

/// What came of everything: the tables of coverage, the sums held to one another, and what changed.
@Suite struct CoverageTests {
  /// Two sites, two archives: a page with a thread, one that gave nothing, one that another kept.
  private func fixture() throws -> FigureFixture {
    let fixture = try FigureFixture()
    var post = FigureFixture.Document(thread: "t", id: "t", isPost: true)
    (post.site, post.announced) = ("a.nl", "3")
    post.sentences = [("Ik verzuip erin.", "overwhelm"), ("Mooi weer.", "")]
    var comment = FigureFixture.Document(thread: "t", id: "c", isPost: false)
    (comment.site, comment.published) = ("a.nl", "2012-01-02")
    comment.sentences = [("Ik ook.", "recognition")]
    var foreign = FigureFixture.Document(thread: "t", id: "d", isPost: false)
    (foreign.site, foreign.language) = ("a.nl", "en")
    try fixture.write(part: "p", [post, comment, foreign])
    var other = FigureFixture.Document(thread: "u", id: "u", isPost: true)
    (other.site, other.isOnTopic, other.sentences) = ("b.nl", false, [("Soep.", "")])
    try fixture.write(part: "q", [other])
    try fixture.work.write(
      "crawl/pages/p.csv",
      """
      page_id,url,canonical_url,thread_url,captured_at,page_kind,site,shard,source,record_offset,record_length,digest
      page-t,http://a.nl/2011/t,http://a.nl/2011/04/t,http://a.nl/2011/04/t,2019-03-04T10:00:00Z,post,a.nl,s,x.warc.gz,1,9,sha1:0
      page-leeg,http://a.nl/leeg,http://a.nl/leeg,http://a.nl/leeg,2019-03-04T10:00:00Z,other,a.nl,s,map/y.html,2,9,sha1:1

      """)
    try fixture.work.write(
      "extract/rejects/p.csv", "page_id,url,reason,detail,count\npage-leeg,,no_text,,1\n")
    try fixture.work.write("crawl/merges/p.csv", "item_id,kept_id,rule\nk1,page-t,same_content\n")
    return fixture
  }

  private func table(_ fixture: FigureFixture, _ name: String) throws -> [String] {
    try fixture.work.read("aggregate/\(name).csv").split(separator: "\n").map(String.init)
  }

  @Test func bySiteYearArchiveAndLoss() throws {
    let fixture = try fixture()
    #expect(try fixture.run(parts: ["p", "q"]) == .init(status: 0, output: "", errors: ""))
    #expect(
      try table(fixture, "coverage_by_site_year") == [
        "site,year,kind,documents,dutch,counted,on_topic,with_theme,sentences,mentions,copies,spam",
        "a.nl,2011,post,1,1,1,1,1,2,1,0,0", "a.nl,2011,comment,1,0,0,0,0,0,0,0,0",
        "a.nl,2012,comment,1,1,1,1,1,1,1,0,0", "b.nl,2011,post,1,1,1,0,0,0,0,0,0",
      ])
    #expect(
      try table(fixture, "coverage_losses") == [
        "site,year,stage,unit,reason,n", "a.nl,,select,captures,same_content,1",
        "a.nl,,extract,pages,no_text,1", "a.nl,2011,tokenize,documents,language_en,1",
        "b.nl,2011,aggregate,documents,no_topic,1",
      ])
    let archives = try table(fixture, "coverage_by_source")
    #expect(
      archives[0] == "source,captures,pages,documents,dutch,on_topic,with_theme,sentences,mentions")
    #expect(
      archives.dropFirst() == [
        "map/,0,1,0,0,0,0,0,0", "x.warc.gz,0,2,4,3,2,2,3,2",
      ])
  }

  /// Posts that pages link to, over those that were captured too.
  @Test func capturedOverLinked() throws {
    let fixture = try fixture()
    try fixture.work.write(
      "crawl/missing/m.csv",
      """
      url,site,relation,links
      http://a.nl/2011/05/weg,a.nl,link,2
      http://a.nl/2011/06/ook-weg,a.nl,link,1
      http://a.nl/2011/04/t,a.nl,link,1

      """)
    #expect(try fixture.run(parts: ["p", "q"]).status == 0)
    let merged = try Tool.run(
      "aggregate",
      [
        "merge", "--sums-dir", "aggregate/sums", "--crawl", "crawl", "--output",
        "aggregate/merged/sums.csv",
      ], in: fixture.work.path)
    #expect(merged == .init(status: 0, output: "", errors: ""))
    #expect(try fixture.finish() == .init(status: 0, output: "", errors: ""))
    #expect(
      try table(fixture, "linked_posts").dropFirst() == [
        "a.nl,2011,1,2,0.333333", "b.nl,,1,0,1",
      ])
    let sites = try table(fixture, "coverage_by_site")
    #expect(sites[1].hasPrefix("a.nl,3,2,3,2,2,2,3,2,2,") && sites[1].hasSuffix(",1,2,0.333333"))
  }

  /// What a stage kept the next one must have read; else no figures are written.
  @Test func aStageThatLostSomethingStopsTheFigures() throws {
    let fixture = try fixture()
    let header = "stage,part,fate,reason,n,unit\n"
    try fixture.work.write(
      "tokenize/counts/q.csv",
      header + "tokenize,q,read,,2,documents\ntokenize,q,kept,,1,documents\n")
    let outcome = try fixture.run(parts: ["p", "q"])
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("tokenize read 2 documents, but kept, merged or rejected 1"),
      "\(outcome)")
    try fixture.work.write(
      "tokenize/counts/q.csv",
      header + "tokenize,q,read,,9,sentences\ntokenize,q,kept,,9,sentences\n")
    let other = try fixture.run(parts: ["p", "q"])
    #expect(other.status == 1 && other.errors.contains("9"), "\(other)")
  }

  /// Two runs side by side: what came, what went, and what became of the share.
  @Test func changesBetweenTwoRuns() throws {
    let before = try fixture()
    #expect(try before.run(parts: ["p", "q"]).status == 0)
    let after = try fixture()
    var post = FigureFixture.Document(thread: "n", id: "n", isPost: true)
    (post.site, post.sentences) = ("c.nl", [("Niets.", "")])
    try after.write(part: "q", [post])
    #expect(try after.run(parts: ["p", "q"]).status == 0)
    #expect(!after.work.exists("aggregate/changes.csv"))
    let finished = try Tool.run(
      "aggregate",
      [
        "finish", "--sums", "aggregate/merged/sums.csv", "--input", ".", "--themes", "themes",
        "--output", "aggregate", "--before", before.work("aggregate"),
      ], in: after.work.path)
    #expect(finished == .init(status: 0, output: "", errors: ""))
    let rows = try table(after, "changes")
    #expect(
      rows.filter { $0.hasPrefix("2011,post,") } == [
        "2011,post,,2,1,1,2,1,2,,,", "2011,post,overwhelm,1,0,0,1,1,2,1,0.5,-0.5",
        "2011,post,benefits,0,0,0,0,1,2,0,0,0", "2011,post,recognition,0,0,0,0,1,2,0,0,0",
      ], "\(rows)")
  }
}
