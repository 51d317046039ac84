import ColumbusTestSupport
import Foundation
import Testing

@Suite("columbus-crawl select")
struct SelectTests {
  private static let captures =
    "capture_id,url,captured_at,status,media_type,charset,bytes,digest,payload_digest,record_id,"
    + "shard,source,record_offset,record_length\n"

  /// A row of captures: name, address, day, status, content.
  private static func capture(
    _ id: String, _ url: String, day: Int = 1, status: String = "200", content: String = ""
  ) -> String {
    let digest = "sha1:\(content.isEmpty ? id : content)"
    return
      "\(id),\(url),2011-04-0\(day)T00:00:00Z,\(status),text/html,,9,\(digest),p-\(digest),r-\(id),s,a.warc,1,2\n"
  }

  private static func work(_ captures: String, links: String = "") throws -> WorkFolder {
    let work = try WorkFolder()
    try work.write("captures/s.csv", Self.captures + captures)
    try work.write("links/s.csv", "capture_id,from_url,to_url,relation\n" + links)
    return work
  }

  private static func run(_ work: WorkFolder, _ more: [String] = []) throws -> Tool.Outcome {
    try Tool.run(
      "crawl",
      ["select", "--captures", "captures", "--links", "links", "--pages", "pages"] + more,
      in: work.path)
  }

  /// Some columns of all parts of a table.
  private static func rows(_ work: WorkFolder, _ table: String, _ columns: [Int]) throws -> [String]
  {
    try work.files(below: table).flatMap { name in
      try work.read("\(table)/\(name)").split(separator: "\n").dropFirst().map { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        return columns.map { String(fields[$0]) }.joined(separator: " ")
      }
    }
  }

  @Test func whatItNeedsIsEnough() throws {
    let work = try Self.work(
      Self.capture("a", "http://blog.nl/2011/04/een/")
        + Self.capture("b", "http://blog.nl/2011/04/een/comment-page-2/")
        + Self.capture("c", "http://blog.nl/2011/04/een/", day: 2, content: "a"))
    let outcome = try Self.run(work)
    #expect(outcome == Tool.Outcome(status: 0, output: "", errors: ""))
    #expect(
      try Self.rows(work, "pages", [1, 2, 3, 4, 5, 6]) == [
        "http://blog.nl/2011/04/een/ http://blog.nl/2011/04/een http://blog.nl/2011/04/een 2011-04-01T00:00:00Z post blog.nl",
        "http://blog.nl/2011/04/een/comment-page-2/ http://blog.nl/2011/04/een/comment-page-2 http://blog.nl/2011/04/een 2011-04-01T00:00:00Z comments blog.nl",
      ])
  }

  @Test func everyTableIsWrittenAndTheSumHolds() throws {
    let work = try Self.work(
      Self.capture("a", "http://blog.nl/") + Self.capture("b", "http://blog.nl/?p=1")
        + Self.capture("c", "http://blog.nl/?p=1", day: 2, content: "b")
        + Self.capture("d", "http://blog.nl/weg", status: "404")
        + Self.capture("e", "http://ander.nl/x", status: "301"),
      links: "a,http://blog.nl/,http://blog.nl/?p=1,a\na,http://blog.nl/,http://blog.nl/?p=2,a\n")
    try work.write(
      "revisits/s.csv",
      "record_id,url,captured_at,refers_to,payload_digest,source,record_offset\n"
        + "<v>,http://blog.nl/?p=1,2011-04-05T00:00:00Z,,p-sha1:b,b.warc,7\n"
        + ",http://blog.nl/?p=3,2011-04-05T00:00:00Z,r-x,p-x,b.warc,9\n")
    let outcome = try Self.run(
      work,
      [
        "--revisits", "revisits", "--threads", "threads", "--merges", "merges", "--missing",
        "missing", "--rejects", "rejects.csv", "--counts", "counts.csv",
      ])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(
      try Self.rows(work, "threads", [0, 1, 2, 3, 4, 5]) == [
        "http://blog.nl/ blog.nl 0 1 2011-04-01T00:00:00Z 2011-04-01T00:00:00Z",
        "http://blog.nl/?p=1 blog.nl 1 3 2011-04-01T00:00:00Z 2011-04-05T00:00:00Z",
      ])
    #expect(try Self.rows(work, "merges", [0, 2]) == ["c same_digest", "<v> revisit"])
    #expect(try Self.rows(work, "missing", [0, 1, 2, 3]) == ["http://blog.nl/?p=2 blog.nl a 1"])
    #expect(
      try work.read("counts.csv") == """
        stage,part,fate,reason,n,unit
        select,select,read,,5,captures
        select,select,kept,post,2,captures
        select,select,merged,same_digest,1,captures
        select,select,rejected,redirect,1,captures
        select,select,rejected,status,1,captures
        select,select,read,,2,revisits
        select,select,merged,revisit,1,revisits
        select,select,rejected,unresolved_revisit,1,revisits

        """)
    #expect(try work.read("rejects.csv").split(separator: "\n").count == 4)
  }

  @Test func aSecondRunTouchesNothing() throws {
    let rows = (0..<3000).map { Self.capture("c\($0)", "http://blog.nl/?p=\(10_000 + $0)") }
    let work = try Self.work(rows.joined())
    #expect(try Self.run(work, ["--threads", "threads"]).status == 0)
    let files = work.files(below: "pages")
    #expect(files.count > 1)
    func stamps() throws -> [Date] {
      try files.map {
        let values = try URL(fileURLWithPath: work("pages/\($0)"))
          .resourceValues(forKeys: [.contentModificationDateKey])
        return try #require(values.contentModificationDate)
      }
    }
    let before = try stamps()
    try work.write(
      "captures/t.csv",
      Self.captures + Self.capture("new", "http://blog.nl/?p=10000", day: 3, content: "c0"))
    #expect(try Self.run(work, ["--threads", "threads"]).status == 0)
    #expect(work.files(below: "pages") == files)
    #expect(try stamps() == before)
  }

  @Test func theGroupingOfCapturesDoesNotMatter() throws {
    var generator = SeededGenerator(seed: 9)
    let rows = (0..<4000).map { index in
      Self.capture(
        "c\(index)", "http://blog\(index % 7).nl/?p=\(index % 900)", day: index % 9 + 1,
        content: "x\(index % 7)-\(index % 900)-\(index % 3)")
    }
    let one = try Self.work(rows.joined())
    let many = try Self.work("")
    for (shard, group) in Dictionary(
      grouping: rows.shuffled(using: &generator), by: { $0.count % 5 + $0.utf8.count % 3 })
    {
      try many.write("captures/s\(shard).csv", Self.captures + group.joined())
    }
    for work in [one, many] { #expect(try Self.run(work, ["--merges", "merges"]).status == 0) }
    for table in ["pages", "merges"] {
      let files = one.files(below: table)
      #expect(many.files(below: table) == files)
      for name in files {
        #expect(try one.read("\(table)/\(name)") == many.read("\(table)/\(name)"), "\(name)")
      }
    }
  }

  @Test func partsThatAreGoneAreRemoved() throws {
    let work = try Self.work(Self.capture("a", "http://blog.nl/een"))
    try work.write("pages/0123456789abcdef.csv", "old\n")
    #expect(try Self.run(work).status == 0)
    #expect(work.files(below: "pages").count == 1)
    try work.write("captures/s.csv", Self.captures)
    #expect(try Self.run(work).status == 0)
    #expect(work.files(below: "pages").isEmpty)
  }

  @Test func scopeAndSeedsAreFollowed() throws {
    let work = try Self.work(
      Self.capture("a", "http://blog.nl/een") + Self.capture("b", "http://blog.nl/twee")
        + Self.capture("c", "http://ander.nl/drie"))
    try work.write("scope.csv", "action,host,path_prefix,from,to,note\nexclude,ander.nl,,,,\n")
    try work.write("seeds.txt", "# waar het begint\nhttp://blog.nl/twee\n")
    #expect(try Self.run(work, ["--scope", "scope.csv"]).status == 0)
    #expect(try Self.rows(work, "pages", [1]) == ["http://blog.nl/een", "http://blog.nl/twee"])
    #expect(try Self.run(work, ["--seeds", "seeds.txt"]).status == 0)
    #expect(try Self.rows(work, "pages", [1]) == ["http://blog.nl/twee"])
  }

  @Test func rulesCanBeChanged() throws {
    let work = try Self.work(Self.capture("a", "http://blog.nl/een?kleur=rood"))
    for name in ["sites", "urls"] {
      try work.write(
        "rules/\(name).csv",
        try String(contentsOfFile: "\(Tool.root)/Pipelines/\(name).csv", encoding: .utf8))
    }
    #expect(try Self.run(work, ["--rules", "rules"]).status == 0)
    #expect(try Self.rows(work, "pages", [2]) == ["http://blog.nl/een?kleur=rood"])
    try work.write("rules/urls.csv", "rule,pattern,value,note\ndrop_parameter,kleur,,\n")
    #expect(try Self.run(work, ["--rules", "rules"]).status == 0)
    #expect(try Self.rows(work, "pages", [2]) == ["http://blog.nl/een"])
  }

  @Test(
    arguments: [
      ("urls.csv", "rule,pattern,value,note\nweg,x,,\n", "rules/urls.csv: row 2, column rule"),
      ("sites.csv", "rule,host\n", "rules/sites.csv: row 1: has no column prefix"),
    ])
  func aWrongRuleIsSaidWithItsPlace(name: String, text: String, message: String) throws {
    let work = try Self.work("")
    try work.write("rules/sites.csv", "rule,host,prefix,note\n")
    try work.write("rules/urls.csv", "rule,pattern,value,note\n")
    try work.write("rules/\(name)", text)
    let outcome = try Self.run(work, ["--rules", "rules"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func whatIsWrongEndsWithItsStatus() throws {
    let work = try Self.work("")
    #expect(try Tool.run("crawl", ["select"], in: work.path).status == 64)
    #expect(try Self.run(work, ["--versions", "veel"]).status == 64)
    #expect(try Self.run(work, ["--seeds", "weg.txt"]).status == 66)
    #expect(try Self.run(work, ["--rules", "weg"]).status == 66)
    try work.write("captures/s.csv", "capture_id,url\nx\n")
    #expect(try Self.run(work).status == 65)
    try work.write("captures/s.csv", Self.captures + "a,http://x.nl/,,veel,,,1,,,,,,,\n")
    let outcome = try Self.run(work)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("s.csv: row 2, column status"), "\(outcome.errors)")
    try work.write("file", "")
    try work.write("captures/s.csv", Self.captures)
    let blocked = try Tool.run(
      "crawl", ["select", "--captures", "captures", "--links", "links", "--pages", "file/pages"],
      in: work.path)
    #expect(blocked.status == 73)
  }
}
