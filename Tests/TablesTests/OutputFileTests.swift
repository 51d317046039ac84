import ColumbusTestSupport
import Foundation
import Tables
import Testing

@Suite struct OutputFileTests {
  let work: WorkFolder
  init() throws { work = try WorkFolder() }

  @Test func anUnfinishedFileLeavesWhatWasThere() throws {
    try work.write("t.csv", "oud\n")
    do {
      let file = try OutputFile(path: work("t.csv"))
      try file.append("half".utf8)
      #expect(work.files() == ["t.csv", "t.csv.tmp"])
    }
    #expect(work.files() == ["t.csv"])
    #expect(try work.read("t.csv") == "oud\n")
  }

  @Test func aPipeIsWrittenToAndStays() throws {
    #expect(mkfifo(work("pijp"), 0o600) == 0)
    let reader = open(work("pijp"), O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let file = try OutputFile(path: work("pijp"))
    try file.append("rij\n".utf8)
    try file.commit()
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &bytes, bytes.count) == 4)
    #expect(bytes.starts(with: "rij\n".utf8))
    var status = stat()
    #expect(stat(work("pijp"), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    #expect(work.files() == ["pijp"])
  }

  @Test func foldersAreMade() throws {
    let file = try OutputFile(path: work("een/twee/t.csv"))
    try file.append("x".utf8)
    try file.commit()
    #expect(try work.read("een/twee/t.csv") == "x")
  }

  @Test func theSameBytesLeaveTheFileAlone() throws {
    let path = try work.write("t.csv", "gelijk")
    let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    for (text, changed) in [("gelijk", false), ("anders", true)] {
      let file = try OutputFile(path: path)
      try file.append(text.utf8)
      #expect(try file.commit(onlyIfChanged: true) == changed)
      let after = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
      #expect((after != before) == changed)
    }
    #expect(work.files() == ["t.csv"])
  }

  @Test func aFolderThatCannotBeMadeIsSaid() throws {
    try work.write("bestand", "")
    let error = #expect(throws: TableError.self) {
      _ = try OutputFile(path: work("bestand/t.csv"))
    }
    #expect(error?.kind == .cannotCreate)
  }
}
