import Testing

@testable import Archives

/// A cut archive never crashes, never hangs, and never gives a capture that was not there.
@Suite struct CutAnywhereTests {
  /// What identifies a capture wherever its record ends.
  private static func captures(
    _ archive: [UInt8], limits: Limits = .standard
  ) throws -> [String] {
    guard let archive = try Archive(MemorySource(archive)) else { return [] }
    let reader = try CaptureReader(archive, limits: limits)
    var found: [String] = []
    while let finding = try reader.next() {
      guard case .capture(let capture) = finding else { continue }
      found.append("\(capture.url) \(capture.place.offset) \(capture.digest) \(capture.count)")
    }
    return found
  }

  private static let records: [[UInt8]] = [
    Fixtures.warc(Array("software: test\r\n".utf8), type: "warcinfo"),
    Fixtures.warc(Fixtures.http()),
    Fixtures.warc(
      Array(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
        + Array("1a\r\n<html><p>Een bericht.</p>\n\r\n0\r\n\r\n".utf8), url: "http://blog.example/2"
    ),
    Fixtures.warc(
      Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".utf8)
        + Fixtures.gzip(Array(Fixtures.page.utf8)), url: "http://blog.example/3"),
    Fixtures.warc(Array(Fixtures.page.utf8), type: "resource", contentType: "text/html"),
    Fixtures.warc(Fixtures.http(), length: ""),
    Fixtures.warc(Fixtures.http(), url: "http://blog.example/4"),
  ]

  static let archives: [(name: String, bytes: [UInt8])] = [
    ("plain", records.flatMap(\.self)),
    ("by record", records.flatMap { Fixtures.gzip($0) }),
    ("one stream", Fixtures.gzip(records.flatMap(\.self))),
    ("stored", records.flatMap { Fixtures.gzip($0, level: 0) }),
    (
      "ARC",
      Fixtures.arcHead() + Fixtures.arc(Fixtures.http())
        + Fixtures.arc(Fixtures.http(), url: "http://blog.example/a b")
    ),
  ]

  @Test(arguments: archives.indices) func cutAtEveryByte(index: Int) throws {
    let (name, bytes) = Self.archives[index]
    let whole = try Self.captures(bytes)
    #expect(whole.count == (name == "ARC" ? 2 : 6), "\(name)")
    for end in bytes.indices {
      let found = try Self.captures(Array(bytes[..<end]))
      let isSubset = whole.starts(with: found)
      #expect(isSubset, "\(name) cut at \(end): \(found)")
      if !isSubset { return }
    }
  }

  /// However few bytes come at a time, what is found is the same.
  @Test(arguments: archives.indices) func inSmallPieces(index: Int) throws {
    let (name, bytes) = Self.archives[index]
    let findings = { (step: Int) throws -> [String] in
      let source = MemorySource(bytes, step: step)
      let stream = RecordStream(source, gzip: bytes[0] == 0x1F, limits: .standard)
      let reader = CaptureReader(stream, limits: .standard)
      var lines: [String] = []
      while let finding = try reader.next() { lines.append(Fixtures.describe(finding)) }
      return lines
    }
    let whole = try findings(.max)
    for step in 1...300 {
      let found = try findings(step)
      #expect(found == whole, "\(name), \(step) bytes at a time")
      if found != whole { return }
    }
  }

  /// Members that are inflated in one go and those that are inflated in pieces hold the same, and
  /// break in the same way, wherever they are damaged.
  @Test(arguments: archives.indices) func inOneGoAndInPieces(index: Int) throws {
    let (name, bytes) = Self.archives[index]
    var inPieces = Limits.standard
    inPieces.wholeMember = 0
    let whole = try Fixtures.findings(bytes)
    #expect(try Fixtures.findings(bytes, limits: inPieces) == whole, "\(name)")
    for at in stride(from: index, to: bytes.count, by: 13) {
      var broken = bytes
      broken[at] ^= 0x41
      for variant in [broken, Array(bytes[..<at])] {
        let found = try Fixtures.findings(variant)
        let expected = try Fixtures.findings(variant, limits: inPieces)
        #expect(found == expected, "\(name), byte \(at)")
        if found != expected { return }
      }
    }
  }

  @Test(arguments: archives.indices) func cutAtTheFront(index: Int) throws {
    let (_, bytes) = Self.archives[index]
    for start in bytes.indices { _ = try Self.captures(Array(bytes[start...])) }
  }
}
