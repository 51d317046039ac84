import ColumbusTestSupport
import Digests
import Testing

@testable import Archives

/// What `scan` found is read again by its place.
@Suite struct RecordBodiesTests {
  @Test(arguments: CutAnywhereTests.archives.indices) func everyCaptureAgain(index: Int) throws {
    let (name, bytes) = CutAnywhereTests.archives[index]
    let work = try WorkFolder()
    try work.write("a.bin", bytes: bytes)
    let archive = try #require(try Dump(work.path).archive(SourceName("a.bin")))
    let reader = try CaptureReader(archive)
    var captures: [Capture] = []
    while let finding = try reader.next() {
      if case .capture(let capture) = finding { captures.append(capture) }
    }
    // In order, and against it.
    for order in [captures, captures.reversed()] {
      let bodies = RecordBodies(dump: work.path)
      for capture in order {
        let body = try bodies.body(
          source: "a.bin", offset: capture.place.offset, length: capture.place.length)
        #expect(Capture.digest(SHA1.hash(body.bytes)) == capture.digest, "\(name) \(capture.url)")
      }
    }
  }

  /// A gzip stream that cannot be entered at a record is entered at its access points, and gives
  /// the same in any order.
  @Test func accessPoints() throws {
    var generator = SeededGenerator(seed: 5)
    let records = (0..<200).flatMap { number -> [UInt8] in
      let words = (0..<400).map { _ in String(UInt32.random(in: 0..<5000, using: &generator)) }
      return Fixtures.warc(
        Fixtures.http("<!doctype html><p>" + words.joined(separator: " ")),
        url: "http://blog.example/\(number)")
    }
    let bytes = Fixtures.gzip(records)
    let work = try WorkFolder()
    try work.write("a.warc.gz", bytes: bytes)
    var inPieces = Limits.standard
    inPieces.wholeMember = 0
    let stream = RecordStream(
      MemorySource(bytes), gzip: true, noting: 50_000, limits: inPieces)
    let reader = CaptureReader(stream, limits: inPieces)
    var captures: [Capture] = []
    var points: [AccessPoint] = []
    while let finding = try reader.next() {
      if case .capture(let capture) = finding { captures.append(capture) }
      points += reader.takeAccessPoints()
    }
    #expect(captures.count == 200)
    #expect(points.count >= 3)
    #expect(points.allSatisfy { AccessPoint(encoded: $0.encoded) == $0 })
    try work.write("a.access", bytes: points.flatMap(\.encoded))
    try work.write("b.access", bytes: points.reversed().flatMap(\.encoded).map { ~$0 })
    for name in ["a.access", "b.access", "none"] {
      let bodies = RecordBodies(dump: work.path)
      for capture in captures.reversed() + captures.shuffled(using: &generator) {
        let body = try bodies.body(source: "a.warc.gz", offset: capture.place.offset, length: 1) {
          AccessFile(path: work(name))
        }
        #expect(Capture.digest(SHA1.hash(body.bytes)) == capture.digest, "\(name)")
      }
    }
  }

  /// Archives whose pages are archives: a record in one is none.
  private static let nested: [(name: String, bytes: [UInt8])] = {
    let inner = CutAnywhereTests.archives[1].bytes
    var generator = SeededGenerator(seed: 8)
    let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let long = Fixtures.gzip(Fixtures.warc(noise, url: "http://inner.example/"))
    return [
      ("short", inner), ("long", inner + long + inner), ("in one stream", inner),
    ].map { name, inner in
      let records = [
        Fixtures.warc(Fixtures.http(), url: "http://blog.example/1"),
        Fixtures.warc(
          Fixtures.http(inner, "Content-Type: application/gzip\r\n"),
          url: "http://blog.example/a.warc.gz"),
        Fixtures.warc(Fixtures.http(), url: "http://blog.example/2"),
      ]
      // An archive is stored as it is: it does not shrink.
      let members = name == "in one stream" ? [records.flatMap(\.self)] : records
      return (name, members.flatMap { Fixtures.gzip($0, level: 0) })
    }
  }()

  private static let cutArchives = CutAnywhereTests.archives + nested

  /// Stretches of an archive, wherever they are cut, hold every record once.
  @Test(arguments: cutArchives.indices) func everyStretch(index: Int) throws {
    let (name, bytes) = Self.cutArchives[index]
    let archive = try #require(try Archive(MemorySource(bytes)))
    let isCut = ["by record", "stored", "short", "long"].contains(name)
    #expect(archive.canBeCut == isCut, "\(name)")
    guard isCut else { return }
    let findings = { (start: Int, stop: Int) throws -> [String] in
      let first = try archive.entry(from: start)
      let last = try archive.entry(from: stop)
      guard first < last else { return [] }
      let reader = try CaptureReader(archive, from: first, to: last)
      var lines: [String] = []
      while let finding = try reader.next() { lines.append(Fixtures.describe(finding)) }
      return lines
    }
    let whole = try findings(0, bytes.count)
    for cut in stride(from: 1, to: bytes.count, by: bytes.count < 50_000 ? 3 : 211) {
      let halves = try findings(0, cut) + findings(cut, bytes.count)
      #expect(halves == whole, "\(name) cut at \(cut)")
      if halves != whole { return }
    }
  }

  @Test func whatIsNotThere() throws {
    let work = try WorkFolder()
    try work.write("a.warc", bytes: Fixtures.warc(Fixtures.http()))
    let bodies = RecordBodies(dump: work.path)
    let places: [(String, Int, String)] = [
      ("a.warc", 7, "no_record"), ("a.warc", 1 << 40, "no_record"), ("a.warc", -1, "no_record"),
      ("b.warc", 0, "missing"), ("../a.warc", 0, "unsafe_name"), ("a.warc!/b", 0, "damaged"),
    ]
    for (source, offset, kind) in places {
      let error = #expect(throws: ArchiveError.self) {
        _ = try bodies.body(source: source, offset: offset, length: 1)
      }
      #expect(error?.kind.rawValue == kind, "\(source) \(offset)")
    }
  }
}
