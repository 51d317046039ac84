import ColumbusTestSupport
import Foundation
import Tables
import Testing

/// `columbus-crawl list` and `scan` as processes.
@Suite struct ScanTests {
  private let work: WorkFolder

  init() throws { work = try WorkFolder() }

  private func list() throws -> [String] {
    let outcome = try Tool.run(
      "crawl", ["list", "--dump", work("dump"), "--shards", work("shards")])
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    return work.files(below: "shards").filter { $0.hasSuffix(".csv") }
  }

  /// Scans every shard; the rows of a table of all of them, without their headers.
  private func scan(_ table: String) throws -> [String] {
    var rows: [String] = []
    for shard in try list() {
      let tables = ["captures", "links", "revisits", "rejects", "counts"]
      let outcome = try Tool.run(
        "crawl",
        ["scan", "--shard", work("shards/\(shard)"), "--dump", work("dump")]
          + tables.flatMap { ["--\($0)", work("\($0)/\(shard)")] })
      #expect(outcome == .init(status: 0, output: "", errors: ""))
      rows += try work.read("\(table)/\(shard)").split(separator: "\n").dropFirst().map(String.init)
    }
    return rows
  }

  private let page =
    "<!doctype html><p>Dag</p><a href=\"/b\">b</a><a href=\"http://x.example/\">x</a>"

  @Test func whatAScanWrites() throws {
    let archive =
      WARC.record(
        type: "warcinfo", url: "", contentType: "application/warc-fields",
        block: Array("software: x\r\n".utf8))
      + WARC.response(url: "http://blog.example/a", body: page)
      + WARC.response(
        url: "http://blog.example/s.css", headers: ["Content-Type: text/css"], body: "p {}")
      + WARC.response(
        url: "http://blog.example/oud", status: "301 Moved", headers: ["Location: /a"], body: "")
    try work.write("dump/a b.warc", bytes: archive + Array("rommel".utf8))
    let captures = try scan("captures").map {
      $0.split(separator: ",")[1...3].joined(separator: " ")
    }
    #expect(
      captures == [
        "http://blog.example/a 2020-01-01T00:00:00Z 200",
        "http://blog.example/oud 2020-01-01T00:00:00Z 301",
      ])
    let links = try scan("links").map { $0.split(separator: ",")[1...3].joined(separator: " ") }
    #expect(
      links == [
        "http://blog.example/a http://blog.example/b a",
        "http://blog.example/oud http://blog.example/a redirect",
      ])
    #expect(
      try scan("rejects") == [
        "a b.warc,\(archive.count),,,no_record,6 bytes are no record,1",
        "a b.warc,,response,,other_media_type,text/css,1",
        "a b.warc,,warcinfo,,other_record,,1",
      ])
    let counts = try scan("counts").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let told = counts.filter { $0[5] == "records" }.map { $0[2...4].joined(separator: " ") }
    #expect(
      told == [
        "read  5", "kept capture 2", "rejected no_record 1", "rejected other_media_type 1",
        "rejected other_record 1",
      ])
  }

  @Test func namesOfShardsAreSafeForMake() throws {
    for name in ["a b.warc", "#$(x):[1]'\".warc", "é/ü.warc", "%41.warc"] {
      try work.write("dump/\(name)", bytes: WARC.response(url: "http://blog.example/", body: page))
    }
    let shards = try list()
    #expect(shards.count == 4)
    for shard in shards {
      #expect(shard.dropLast(4).allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
    }
    #expect(try scan("captures").count == 4)
  }

  @Test func listChangesOnlyWhatChanged() throws {
    for name in ["a.warc", "b.warc"] {
      try work.write("dump/\(name)", bytes: WARC.response(url: "http://blog.example/", body: page))
    }
    let shards = try list()
    for shard in shards {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: work("shards/\(shard)"))
    }
    // One that is new, one that is gone, one that changed.
    try work.write("dump/c.warc", bytes: WARC.response(url: "http://blog.example/", body: page))
    try work.write("dump/b.warc", bytes: WARC.response(url: "http://blog.example/", body: "<p>x"))
    #expect(try list().count == 3)
    let untouched = try shards.filter { shard in
      let attributes = try FileManager.default.attributesOfItem(atPath: work("shards/\(shard)"))
      return (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 == 1
    }
    #expect(untouched.count == 1)
    try FileManager.default.removeItem(atPath: work("dump/a.warc"))
    #expect(try list().count == 2)
  }

  @Test func hostileFolders() throws {
    try work.write("dump/map/pagina.html", page)
    let files = FileManager.default
    try files.createSymbolicLink(atPath: work("dump/map/lus"), withDestinationPath: "..")
    try files.createSymbolicLink(atPath: work("dump/weg"), withDestinationPath: "nergens")
    try work.write("dump/geen.warc", "dit is geen archief\n")
    try work.write("dump/leeg.warc.gz", "")
    try work.write("dump/kapot.wacz", "PK\u{3}\u{4}")
    #expect(mkfifo(work("dump/pijp"), 0o600) == 0)
    let rejects = try scan("rejects").map { row in
      let fields = row.split(separator: ",", omittingEmptySubsequences: false)
      return "\(fields[0]) \(fields[4])"
    }
    #expect(
      rejects.sorted() == [
        "geen.warc not_an_archive", "kapot.wacz damaged", "leeg.warc.gz empty",
        "map/lus unreadable", "pijp unreadable", "weg unreadable",
      ])
    #expect(try scan("captures").count == 1)
  }

  /// What crawlers and mirroring tools leave beside the archives and pages is known for what it is.
  @Test func whatToolsLeaveBeside() throws {
    try work.write("dump/a.warc", bytes: WARC.response(url: "http://blog.example/", body: page))
    try work.write(
      "dump/a.cdx", " CDX N b a V g\nexample,blog)/ 20200101000000 http://blog.example/ 0 a.warc\n")
    try work.write("dump/a.cdxj", "example,blog)/ 20200101000000 {\"offset\": \"0\"}\n")
    try work.write("dump/blog.example/index.html", page)
    try work.write("dump/hts-cache/new.zip", "PK\u{3}\u{4}")
    try work.write("dump/hts-cache/doit.log", "-qir http://blog.example\n")
    try work.write("dump/hts-cache/ref/index.html", page)
    try work.write("dump/hts-log.txt", "HTTrack3 launched\n")
    try work.write(
      "dump/index.html",
      "<html><!-- Created by HTTrack Website Copier/3.49 --><title>Local index - HTTrack</title>")
    let captures = try scan("captures").map { $0.split(separator: ",")[1] }
    #expect(captures == ["http://blog.example/", "http://blog.example/"])
    #expect(
      try scan("rejects") == [
        ",,file,,other_media_type,text/cdx,2", ",,file,,other_media_type,text/plain,1",
        ",,file,,tool_file,,4",
      ])
  }

  /// What came through a Wayback Machine keeps the address it was recorded under; its time and its links
  /// are those of the page itself.
  @Test func whatCameThroughAWaybackMachine() throws {
    let wayback = "https://web.archive.org/web/20100203040506/http://blog.example/a"
    let links = "<p>Dag</p><a href=\"/web/20100203040506/http://blog.example/b\">b</a>"
    try work.write(
      "dump/a.warc",
      bytes: WARC.response(
        url: wayback, body: "<!doctype html><!-- End Wayback Rewrite JS Include -->\(links)"))
    let captures = try scan("captures").map {
      $0.split(separator: ",")[1...3].joined(separator: " ")
    }
    #expect(captures == ["\(wayback) 2010-02-03T04:05:06Z 200"])
    let found = try scan("links").map { $0.split(separator: ",")[1...3].joined(separator: " ") }
    #expect(found == ["\(wayback) http://blog.example/b a"])
  }

  /// A record of five gigabytes goes through a process that may have a quarter of one.
  @Test func aRecordOfAnySizeNeedsNoMemory() throws {
    let size = 5 << 30
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>"
    let record = WARC.record(
      type: "response", url: "http://blog.example/groot", block: Array(head.utf8))
    let length = "Content-Length: \(head.utf8.count)\r\n"
    let start = Array(
      String(decoding: record.dropLast(4), as: UTF8.self)
        .replacing(length, with: "Content-Length: \(size)\r\n").utf8)
    let path = try work.write("dump/a.warc", bytes: start)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    // What is never written takes no room on the disk and reads as zeros.
    try file.seek(toOffset: UInt64(start.count - head.utf8.count + size))
    try file.write(
      contentsOf: Array("\r\n\r\n".utf8)
        + WARC.response(url: "http://blog.example/b", body: page))
    try file.close()
    let shard = try #require(try list().first)
    let outcome = try Tool.run(
      executable: "/bin/bash",
      [
        "-c", "ulimit -v 262144; exec \"$0\" \"$@\"", "\(Tool.folder)/columbus-crawl", "scan",
        "--shard", work("shards/\(shard)"), "--dump", work("dump"),
        "--captures", work("captures.csv"), "--links", work("links.csv"),
        "--revisits", work("revisits.csv"), "--rejects", work("rejects.csv"),
      ])
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    let captures = try work.read("captures.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false)[1] }
    #expect(captures == ["http://blog.example/groot", "http://blog.example/b"])
  }

  @Test func linksOfMirrorsLeadToPages() throws {
    try work.write(
      "dump/blog.example.org/index.html", "<p>Dag</p><a href=\"index.html%3Fp=3.html\">lees</a>")
    try work.write(
      "dump/blog.example.org/index.html?p=3.html", "<p>Post</p><a href=\"index.html\">")
    let links = try scan("links").map { $0.split(separator: ",")[1...3].joined(separator: " ") }
    #expect(
      links == [
        "http://blog.example.org/ http://blog.example.org/?p=3 a",
        "http://blog.example.org/?p=3 http://blog.example.org/ a",
      ])
  }

  @Test func anEmptyDumpAndNone() throws {
    let arguments = ["list", "--dump", work("dump"), "--shards", work("shards")]
    #expect(
      try Tool.run("crawl", arguments)
        == .init(
          status: 66, output: "",
          errors: "columbus-crawl: \(work("dump")): there is no such folder\n"))
    try FileManager.default.createDirectory(
      atPath: work("dump"), withIntermediateDirectories: false)
    #expect(
      try Tool.run("crawl", arguments)
        == .init(
          status: 66, output: "", errors: "columbus-crawl: \(work("dump")): the dump is empty\n"))
  }
}
