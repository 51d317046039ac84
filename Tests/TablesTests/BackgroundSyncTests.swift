import ColumbusTestSupport
import Foundation
import Testing

@testable import Tables

struct BackgroundSyncTests {
  @Test func nothingIsWrongWhereNothingWasAsked() {
    var sync = BackgroundSync()
    sync.wait()
    #expect(sync.failure == 0)
  }

  @Test func aFileIsBroughtToTheDiskAgainAndAgain() throws {
    let work = try WorkFolder()
    let path = try work.write("table.csv", String(repeating: "a,b\n", count: 100_000))
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    var sync = BackgroundSync()
    for _ in 0..<20 {
      let started = sync.start(descriptor)
      sync.wait()
      #expect(started)
    }
    #expect(sync.failure == 0)
  }

  /// The system tells of an error once; it must not be lost with the call that was told.
  @Test func theFirstErrorStays() throws {
    var pipe: [Int32] = [0, 0]
    try #require(Glibc.pipe(&pipe) == 0)
    var sync = BackgroundSync()
    let started = sync.start(pipe[1])
    sync.wait()
    #expect(started && sync.failure == EINVAL)
    sync.fail(EIO)
    #expect(sync.failure == EINVAL)
    close(pipe[0])
    close(pipe[1])
  }

  @Test func aLongFileIsWholeAndADroppedOneGone() throws {
    let work = try WorkFolder()
    let line = Array("2011,kennis,kennissen,knaken\n".utf8)
    let count = 1_000_000
    do {
      let file = try OutputFile(path: work("kept.csv"))
      for _ in 0..<count { try file.append(line) }
      try file.commit()
    }
    do {
      let file = try OutputFile(path: work("dropped.csv"))
      for _ in 0..<count { try file.append(line) }
    }
    let kept = try work.bytes("kept.csv")
    #expect(kept.count == count * line.count)
    #expect(kept.prefix(line.count).elementsEqual(line))
    #expect(kept.suffix(line.count).elementsEqual(line))
    #expect(work.files(below: "") == ["kept.csv"])
  }
}
