import ColumbusTestSupport
import Foundation
import Tables
import Testing

struct OutputGroupTests {
  let work: WorkFolder
  init() throws { work = try WorkFolder() }

  private func table(_ name: String, _ field: String, in group: OutputGroup) throws {
    var writer = try CSVWriter(path: work(name), header: ["thema"], in: group)
    try writer.row([field])
    try writer.close()
  }

  @Test func allTakeTheirPlacesTogether() throws {
    let group = OutputGroup()
    try work.write("a.csv", "oud\n")
    try table("a.csv", "kennis", in: group)
    try table("b.csv", "kennissen", in: group)
    #expect(work.files().sorted() == ["a.csv", "a.csv.tmp", "b.csv.tmp"])
    #expect(try work.read("a.csv") == "oud\n")
    try group.commit()
    #expect(work.files().sorted() == ["a.csv", "b.csv"])
    #expect(try work.read("a.csv") == "thema\nkennis\n")
    #expect(try work.read("b.csv") == "thema\nkennissen\n")
  }

  @Test func withoutACommitNothingHasHappened() throws {
    try work.write("a.csv", "oud\n")
    do {
      let group = OutputGroup()
      try table("a.csv", "knaken", in: group)
    }
    #expect(work.files() == ["a.csv"])
    #expect(try work.read("a.csv") == "oud\n")
  }

  @Test func whatIsTheSameStaysUntouched() throws {
    try work.write("a.csv", "thema\nknaken\n")
    let before = try FileManager.default.attributesOfItem(atPath: work("a.csv"))
    let group = OutputGroup()
    for (name, field) in [("a.csv", "knaken"), ("b.csv", "kennis")] {
      var writer = try CSVWriter(path: work(name), header: ["thema"], in: group)
      try writer.row([field])
      try writer.close(onlyIfChanged: true)
    }
    try group.commit()
    let after = try FileManager.default.attributesOfItem(atPath: work("a.csv"))
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(try work.read("b.csv") == "thema\nkennis\n")
    #expect(work.files().sorted() == ["a.csv", "b.csv"])
  }

  /// More files than a process may hold open.
  @Test func aGroupMayBeLarge() throws {
    let group = OutputGroup()
    for i in 0..<2000 { try table("t\(i).csv", "nummer \(i)", in: group) }
    try group.commit()
    #expect(work.files().count == 2000)
    for i in stride(from: 0, to: 2000, by: 97) {
      #expect(try work.read("t\(i).csv") == "thema\nnummer \(i)\n")
    }
  }
}
