import ColumbusTestSupport
import Foundation
import Testing

/// What `scan` and `select` say of the archives themselves, as processes.
@Suite struct SourcesTests {
  private let work: WorkFolder

  init() throws { work = try WorkFolder() }

  private func run(_ arguments: [String]) throws {
    let outcome = try Tool.run("crawl", arguments, in: work.path)
    #expect(outcome == .init(status: 0, output: "", errors: ""))
  }

  private static let page = "<!doctype html><p>Dag</p><a href=\"/b\">b</a>"

  /// List, scan and select, with the options of the scan that matter here.
  private func crawl(_ options: [String] = []) throws {
    try run(["list", "--dump", "dump", "--shards", "shards"])
    for shard in work.files(below: "shards") {
      let outputs = ["captures", "links", "revisits", "rejects", "archives"].flatMap {
        ["--\($0)", "\($0)/\(shard)"]
      }
      try run(["scan", "--shard", "shards/\(shard)", "--dump", "dump"] + outputs + options)
    }
    try run([
      "select", "--captures", "captures", "--links", "links", "--revisits", "revisits", "--pages",
      "pages", "--archives", "archives", "--sources", "sources.csv",
    ])
  }

  @Test func whatAnArchiveIsAndWhatCameOfIt() throws {
    let info = """
      software: Heritrix/1.14.3\r
      operator: Bibliotheek; afdeling web\r
      isPartOf: blogs-2011\r

      """
    let first =
      WARC.record(
        type: "warcinfo", url: "", contentType: "application/warc-fields",
        block: Array(info.utf8))
      + WARC.response(url: "http://blog.example/a", at: "2011-05-01T00:00:00Z", body: Self.page)
      + WARC.response(url: "http://blog.example/b", at: "2011-05-02T00:00:00Z", body: "<p>Nu</p>")
      + WARC.response(
        url: "http://blog.example/s.css", headers: ["Content-Type: text/css"], body: "p {}")
    let second =
      WARC.response(url: "http://blog.example/a", at: "2012-05-01T00:00:00Z", body: Self.page)
      + WARC.response(
        url: "http://blog.example/c", at: "2012-05-03T00:00:00Z", status: "404 Weg", body: "<p>?")
      + WARC.record(type: "a b=c", url: "", block: []) + Array("rommel".utf8)
    try work.write("dump/een.warc", bytes: first)
    try work.write("dump/twee.warc", bytes: second)
    try work.write("dump/map/x.example/index.html", "<p>Los</p>")
    try work.write("dump/map/x.example/p.css", "p {}")
    try crawl()
    let hash = try Tool.run(
      executable: "/usr/bin/sha256sum", [work("dump/een.warc"), work("dump/twee.warc")],
      in: work.path)
    let sums = hash.output.split(separator: "\n").map { String($0.prefix(64)) }
    try #require(sums.count == 2)
    let table = try work.read("sources.csv")
      .replacing(sums[0], with: "<een>").replacing(sums[1], with: "<twee>")
    #expect(
      table == """
        source,sha256,bytes,format,software,operator,collection,first_captured_at,last_captured_at,captures,revisits,pages,repeats,rejects,other_records
        een.warc,<een>,\(first.count),warc,Heritrix/1.14.3,"Bibliotheek, afdeling web",blogs-2011,2011-05-01T00:00:00Z,2011-05-02T00:00:00Z,2,0,2,0,other_media_type=1 other_record=1,warcinfo=1
        map/,,14,files,,,,,,1,0,1,0,other_media_type=1,
        twee.warc,<twee>,\(second.count),warc,,,,2012-05-01T00:00:00Z,2012-05-03T00:00:00Z,2,0,0,1,no_record=1 other_record=1 status=1,a_b_c=1

        """)
  }

  /// What a record may inflate to is an option of the scan.
  @Test func bombs() throws {
    let bomb = WARC.response(
      url: "http://blog.example/bom", body: "<p>" + String(repeating: "a", count: 3 << 20))
    let after = WARC.response(url: "http://blog.example/na", body: Self.page)
    for (name, bytes) in [("1.warc", bomb), ("2.warc", after)] {
      try work.write(name, bytes: bytes)
      #expect(
        try Tool.run(executable: "/bin/gzip", [work(name)], in: work.path).status == 0)
    }
    try work.write("dump/a.warc.gz", bytes: work.bytes("1.warc.gz") + work.bytes("2.warc.gz"))
    try crawl()
    #expect(try work.read("sources.csv").split(separator: "\n")[1].contains(",2,0,2,0,,"))
    try crawl(["--ratio", "100", "--inflated-record", "1000000"])
    #expect(try work.read("sources.csv").split(separator: "\n")[1].contains(",1,0,1,0,bomb=1,"))
  }

  /// Stretches of one archive are added up, whoever read them.
  @Test func partsAreAddedUp() throws {
    let head =
      "source,start,bytes,sha256,format,software,operator,collection,first_captured_at,last_captured_at,captures,revisits,rejects,other_records\n"
    try work.write(
      "archives/b.csv",
      head + "a.warc,70,30,,warc,,,,2010-01-01T00:00:00Z,2010-02-01T00:00:00Z,2,1,damaged=1,\n")
    try work.write(
      "archives/a.csv",
      head
        + "a.warc,0,70,abc,warc,wget,ik,,2010-01-05T00:00:00Z,2010-03-01T00:00:00Z,3,0,damaged=2 bomb=1,request=4\n"
    )
    for table in ["captures", "links"] {
      let columns = [
        "captures":
          "capture_id,url,captured_at,status,media_type,charset,bytes,digest,payload_digest,record_id,shard,source,record_offset,record_length",
        "links": "capture_id,from_url,to_url,relation",
      ]
      try work.write("\(table)/a.csv", (columns[table] ?? "") + "\n")
    }
    try run([
      "select", "--captures", "captures", "--links", "links", "--pages", "pages", "--archives",
      "archives", "--sources", "sources.csv",
    ])
    #expect(
      try work.read("sources.csv").split(separator: "\n").dropFirst() == [
        "a.warc,abc,100,warc,wget,ik,,2010-01-01T00:00:00Z,2010-03-01T00:00:00Z,5,1,0,0,bomb=1 damaged=3,request=4"
      ])
  }
}
