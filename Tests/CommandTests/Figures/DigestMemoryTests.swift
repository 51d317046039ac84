import ColumbusTestSupport
import Foundation
import Testing

/// Tables whose digests are kept from run to run.
@Suite struct DigestMemoryTests {
  private static let table = "tokenize/sentences/p0.csv"
  private let fixture: FigureFixture

  init() throws {
    fixture = try FigureFixture()
    for (i, documents) in FigureFixture.blogs().enumerated() {
      try fixture.write(part: "p\(i)", documents)
    }
    #expect(try fixture.run(parts: ["p0", "p1"]).status == 0)
  }

  /// - Returns: the description of the tables.
  private func finish(_ options: String...) throws -> String {
    let outcome = try fixture.finish(sums: "aggregate/merged/sums.csv", options)
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    return try fixture.work.read("datapackage.json")
  }

  /// What is said of one table among those of its kind.
  private func part(of package: String) -> String {
    let lines = package.split(separator: "\n")
    let start = lines.firstIndex { $0.contains("\"path\": \"\(Self.table)\"") } ?? 0
    return lines[start..<min(start + 4, lines.count)].joined(separator: "\n")
  }

  @Test func whatIsAsItWasIsNotReadAgain() throws {
    let expected = try finish()
    #expect(part(of: expected).contains("sha256:"))
    #expect(try finish("--digests", "kept") == expected)
    let kept = try fixture.work.read("kept")
    #expect(try finish("--digests", "kept") == expected)
    // Another digest is believed as long as the table is as it was...
    let own = kept.split(separator: "\n").first { $0.hasSuffix(" \(Self.table)") } ?? ""
    let digest = String(own.prefix(64))
    let other = String(repeating: "0", count: 64)
    try fixture.work.write("kept", kept.replacing(digest, with: other))
    #expect(try finish("--digests", "kept") == expected.replacing(digest, with: other))
    // ...whatever else has a name for it, as a generation of the store does every night...
    try FileManager.default.linkItem(
      atPath: fixture.work(Self.table), toPath: fixture.work("generation.csv"))
    #expect(try finish("--digests", "kept") == expected.replacing(digest, with: other))
    // ...and not once it is another file, though with the same bytes.
    try fixture.work.write(Self.table, bytes: fixture.work.bytes(Self.table))
    #expect(try finish("--digests", "kept") == expected)
    #expect(try fixture.work.read("kept").contains(digest))
  }

  /// Where several things are done at once, the tables of the stages are read on a thread of their own.
  @Test func aThreadOfItsOwnFindsTheSame() throws {
    let expected = try finish()
    #expect(try finish("--jobs", "2") == expected)
    #expect(try finish("--jobs", "2", "--digests", "kept") == expected)
    let kept = try fixture.work.read("kept")
    let own = kept.split(separator: "\n").first { $0.hasSuffix(" \(Self.table)") } ?? ""
    let other = String(repeating: "0", count: 64)
    // It reads nothing again that is as it was.
    try fixture.work.write("kept", kept.replacing(own.prefix(64), with: other))
    #expect(
      try finish("--jobs", "2", "--digests", "kept")
        == expected.replacing(own.prefix(64), with: other))
  }

  @Test func tablesThatChangedOrWentAreForgotten() throws {
    _ = try finish("--digests", "kept")
    let before = try part(of: finish())
    try fixture.work.write(Self.table, fixture.work.read(Self.table) + "x,1,1,body,0,1,a,a,a\n")
    let after = try part(of: finish("--digests", "kept"))
    #expect(before != after)
    #expect(try after == part(of: finish()))
    try FileManager.default.removeItem(atPath: fixture.work(Self.table))
    #expect(try finish("--digests", "kept") == finish())
    #expect(try !fixture.work.read("kept").contains(Self.table))
  }

  @Test(arguments: [
    "", "\0\u{1}\n\n", "0 1 2 3\n", "zz 1 1 1 1 1 1 a\n",
    "\(String(repeating: "a", count: 64)) -1\n",
    "\(String(repeating: "a", count: 64)) 1 -1 9 9 9 9 tokenize/sentences/p0.csv\n",
  ])
  func aBrokenMemoryIsNone(text: String) throws {
    let expected = try finish()
    try fixture.work.write("kept", text)
    #expect(try finish("--digests", "kept") == expected)
    #expect(try fixture.work.read("kept").contains(" \(Self.table)\n"))
  }
}
