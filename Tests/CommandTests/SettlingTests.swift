import ColumbusTestSupport
import Foundation
import Testing

/// Archives that are still on their way into the dump when a run starts.
@Suite struct SettlingTests {
  let work: WorkFolder
  init() throws { work = try WorkFolder() }

  private static let now = 1_700_000_000
  private static let lastHour = now - 3600
  private static let lastDay = now - 86_400

  private func archive(_ numbers: Range<Int>) -> [UInt8] {
    numbers.flatMap { number in
      WARC.response(
        url: "http://werk.example/2011/bericht-\(number)",
        body: BlogPage.post(title: "Bericht \(number)", text: BlogPage.text(number)))
    }
  }

  /// Puts a file into the dump, so many seconds old.
  private func put(_ name: String, _ bytes: [UInt8], age: Int) throws {
    let path = try work.write("dump/\(name)", bytes: bytes)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: Double(Self.now - age))],
      ofItemAtPath: path)
  }

  private func gzip(_ records: [[UInt8]]) throws -> [UInt8] {
    try records.enumerated().flatMap { number, record in
      let path = try work.write("record-\(number)", bytes: record)
      _ = try Tool.run(executable: "/bin/gzip", ["-nf", path])
      return try work.bytes("record-\(number).gz")
    }
  }

  /// What is read and what is left, as `list` says it.
  private func list() throws -> (read: [String], left: [String]) {
    let outcome = try Tool.run(
      "crawl",
      [
        "list", "--dump", work("dump"), "--shards", work("shards"), "--waiting",
        work("waiting.csv"), "--settled-before", String(Self.lastHour), "--whole-before",
        String(Self.lastDay),
      ])
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    let read = try work.files(below: "shards").flatMap { name in
      try work.read("shards/\(name)").split(separator: "\n").dropFirst().map { row in
        let fields = row.split(separator: ",", omittingEmptySubsequences: false)
        return "\(fields[0]) \(fields[2])"
      }
    }
    guard work.exists("waiting.csv") else { return (read.sorted(), []) }
    let left = try work.read("waiting.csv").split(separator: "\n").dropFirst().map { row in
      let fields = row.split(separator: ",")
      return "\(fields[0]) \(fields[3]) \(fields[4])"
    }
    return (read.sorted(), left)
  }

  @Test func whatIsYoungWaits() throws {
    let bytes = archive(0..<2)
    try put("oud.warc", bytes, age: 7200)
    try put("nieuw.warc", bytes, age: 60)
    try put("nieuw.html", Array("<p>Los</p>".utf8), age: 60)
    try put("leeg.warc", [], age: 60)
    let (read, left) = try list()
    #expect(read == ["oud.warc \(bytes.count)"])
    #expect(left == ["leeg.warc young false", "nieuw.html young false", "nieuw.warc young false"])
  }

  @Test(arguments: [1, 3, 40, 300, 700])
  func whatEndsInMidRecordWaitsForADay(missing: Int) throws {
    let records = (0..<4).map { archive($0..<($0 + 1)) }
    // Behind the block stand two line ends, whose lack costs nothing.
    let plain = Array(records.joined().dropLast(missing + 4))
    let gzipped = Array(try gzip(records).dropLast(missing))
    try put("plat.warc", plain, age: 7200)
    try put("ingepakt.warc.gz", gzipped, age: 7200)
    try put("ouder.warc", plain, age: 100_000)
    let (read, left) = try list()
    #expect(read == ["ouder.warc \(plain.count)"])
    #expect(left == ["ingepakt.warc.gz unfinished false", "plat.warc unfinished false"])
  }

  @Test func whatIsWholeIsRead() throws {
    let records = (0..<4).map { archive($0..<($0 + 1)) }
    try put("plat.warc", Array(records.joined()), age: 7200)
    try put("ingepakt.warc.gz", try gzip(records), age: 7200)
    // A record without an end in the last megabyte.
    let large = WARC.response(
      url: "http://werk.example/groot", body: String(repeating: "groot ", count: 400_000))
    try put("groot.warc", large, age: 7200)
    try put("half.warc", Array(large.dropLast(200_000)), age: 7200)
    let (read, left) = try list()
    #expect(
      read.map { $0.split(separator: " ")[0] } == ["groot.warc", "ingepakt.warc.gz", "plat.warc"])
    #expect(left == ["half.warc unfinished false"])
  }

  /// What was read before stays until the new file has settled.
  @Test func whatWasKnownStays() throws {
    let before = archive(0..<2)
    let after = archive(0..<3)
    try put("a.warc", before, age: 7200)
    try put("los.html", Array("<p>Los</p>".utf8), age: 7200)
    #expect(try list() == (["a.warc \(before.count)", "los.html 10"], []))
    let shards = work.files(below: "shards")
    try put("a.warc", after, age: 60)
    try put("los.html", Array("<p>Losser</p>".utf8), age: 60)
    #expect(
      try list() == (
        ["a.warc \(before.count)", "los.html 10"], ["a.warc young true", "los.html young true"]
      ))
    #expect(work.files(below: "shards") == shards)
    try put("a.warc", after, age: 7200)
    try put("los.html", Array("<p>Losser</p>".utf8), age: 7200)
    #expect(try list() == (["a.warc \(after.count)", "los.html 13"], []))
    #expect(!work.exists("waiting.csv"))
  }
}
