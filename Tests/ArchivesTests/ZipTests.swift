import ColumbusTestSupport
import Digests
import Testing

@testable import Archives

/// WACZ files: archives in a zip.
@Suite struct ZipTests {
  private struct Entry {
    let name: String
    let bytes: [UInt8]
    var deflated = false
    var flags = 0
    var claimedSize: Int?
  }

  private func half(_ n: Int) -> [UInt8] { [UInt8(n & 255), UInt8(n >> 8 & 255)] }
  private func word(_ n: Int) -> [UInt8] { half(n & 0xFFFF) + half(n >> 16) }

  private func zip(_ entries: [Entry]) -> [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let name = Array(entry.name.utf8)
      let data = entry.deflated ? Fixtures.gzip(entry.bytes, windowBits: -15) : entry.bytes
      let size = entry.claimedSize ?? entry.bytes.count
      let common =
        half(20) + half(entry.flags) + half(entry.deflated ? 8 : 0) + word(0) + word(0)
        + word(data.count) + word(size) + half(name.count) + half(0)
      directory += word(0x0201_4B50) + half(20) + common + half(0) + half(0) + half(0) + word(0)
      directory += word(file.count) + name
      file += word(0x0403_4B50) + common + name + data
    }
    let end =
      word(0x0605_4B50) + half(0) + half(0) + half(entries.count) + half(entries.count)
      + word(directory.count) + word(file.count) + half(0)
    return file + directory + end
  }

  private func captures(_ dump: WorkFolder) throws -> [String] {
    let dump = Dump(dump.path)
    var lines: [String] = []
    for member in try dump.members(of: SourceName("a.wacz")) ?? [] {
      do {
        guard let archive = try dump.archive(member) else {
          lines.append("\(member.text) no archive")
          continue
        }
        let reader = try CaptureReader(archive)
        while let finding = try reader.next() {
          guard case .capture(let capture) = finding else { continue }
          lines.append("\(member.text) \(capture.url)")
          let bodies = RecordBodies(dump: dump.path)
          let body = try bodies.body(
            source: member.text, offset: capture.place.offset, length: capture.place.length)
          #expect(Capture.digest(SHA1.hash(body.bytes)) == capture.digest)
        }
      } catch {
        lines.append("\(member.text) \(error.kind.rawValue)")
      }
    }
    return lines
  }

  @Test func members() throws {
    let warc = Fixtures.warc(Fixtures.http()) + Fixtures.warc(Fixtures.http())
    let bytes = zip([
      Entry(name: "archive/a.warc.gz", bytes: Fixtures.gzip(warc)),
      Entry(name: "archive/b.warc", bytes: warc, deflated: true),
      Entry(name: "../../c.warc", bytes: warc),
      Entry(name: "/etc/c.warc", bytes: warc),
      Entry(name: "d.warc", bytes: warc, flags: 1),
      Entry(name: "bom.warc", bytes: warc, deflated: true, claimedSize: 0xFFFF_FFF0),
      Entry(name: "pages/pages.jsonl", bytes: Array("{}".utf8)),
    ])
    let work = try WorkFolder()
    try work.write("a.wacz", bytes: bytes)
    #expect(
      try captures(work) == [
        "a.wacz!/archive/a.warc.gz http://blog.example/1",
        "a.wacz!/archive/a.warc.gz http://blog.example/1",
        "a.wacz!/archive/b.warc http://blog.example/1",
        "a.wacz!/archive/b.warc http://blog.example/1",
        "a.wacz!/../../c.warc unsafe_name",
        "a.wacz!//etc/c.warc unsafe_name",
        "a.wacz!/d.warc unsupported_encoding",
        "a.wacz!/bom.warc bomb",
        "a.wacz!/pages/pages.jsonl no archive",
      ])
  }

  /// A package that was cut off is read as far as it goes, by the headers of its members.
  @Test func withoutItsDirectory() throws {
    let warc = Fixtures.warc(Fixtures.http()) + Fixtures.warc(Fixtures.http())
    let bytes = zip([
      Entry(name: "archive/a.warc.gz", bytes: Fixtures.gzip(warc)),
      Entry(name: "archive/b.warc", bytes: warc, deflated: true),
      Entry(name: "archive/c.warc", bytes: warc),
    ])
    let work = try WorkFolder()
    let first = try #require(bytes.firstRange(of: Array("PK\u{1}\u{2}".utf8))?.lowerBound)
    // Up to the directory, and in the middle of the last record.
    for (cut, last) in [(first, 2), (first - 100, 1)] {
      try work.write("a.wacz", bytes: Array(bytes[..<cut]))
      let names = ["a.warc.gz", "b.warc"].flatMap { Array(repeating: $0, count: 2) }
      #expect(
        try captures(work)
          == (names + Array(repeating: "c.warc", count: last)).map {
            "a.wacz!/archive/\($0) http://blog.example/1"
          })
      let fault = try Dump(work.path).fault(of: SourceName("a.wacz"))
      #expect(
        fault?.description
          == "truncated: the zip file has no directory: 3 members were found by their own headers")
    }
  }

  /// A broken zip file is told, never a crash.
  @Test func cutAndFlipped() throws {
    let warc = Fixtures.warc(Fixtures.http())
    let bytes = zip([
      Entry(name: "a.warc", bytes: warc), Entry(name: "b.warc", bytes: warc, deflated: true),
    ])
    let work = try WorkFolder()
    for at in stride(from: 0, to: bytes.count, by: 5) {
      var broken = bytes
      broken[at] ^= 0xFF
      for variant in [Array(bytes[..<at]), broken] {
        try work.write("a.wacz", bytes: variant)
        _ = try? captures(work)
      }
    }
  }
}
