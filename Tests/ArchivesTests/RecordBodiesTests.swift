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

  /// Stretches of an archive, wherever they are cut, hold every record once.
  @Test(arguments: CutAnywhereTests.archives.indices) func everyStretch(index: Int) throws {
    let (name, bytes) = CutAnywhereTests.archives[index]
    let archive = try #require(try Archive(MemorySource(bytes)))
    guard archive.canBeEntered else { return }
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
    for cut in stride(from: 1, to: bytes.count, by: 3) {
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
