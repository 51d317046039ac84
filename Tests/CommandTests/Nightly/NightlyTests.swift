import ColumbusTestSupport
import Foundation
import Testing

/// Nights on which all goes well, and nights that overlap; `make test-nightly` runs these and the
/// suites beside them, since they take minutes.
@Suite(.serialized, .enabled(if: Night.isAskedFor, "make test-nightly"))
struct NightlyTests {
  let night: Night
  let work: WorkFolder
  init() throws {
    night = try Night()
    work = night.work
  }

  @Test func aGoodNightIsSilent() throws {
    try work.write("dump/a.warc", bytes: night.archive(0..<20))
    #expect(try night.run() == Night.silence)
    #expect(try night.isWhole("store/current"))
    #expect(try night.differences("store/current", "store/work") == [])
    #expect(try night.posts() == Array(0..<20))
    let current = try FileManager.default.destinationOfSymbolicLink(atPath: work("store/current"))
    let name = current.replacing("generations/", with: "")
    let row = try night.runs()[0].split(separator: ",", omittingEmptySubsequences: false)
    // Status, generation, shards, parts, documents; behind the mentions, what waits and is set aside.
    #expect(row[..<5] == ["0", name[...], "1", "1", "20"])
    #expect(Int(row[5]).map { $0 >= 20 } == true && row[6...] == ["0", "0", "\"\""])
  }

  @Test func oldGenerationsGo() throws {
    try work.write("dump/a.warc", bytes: night.archive(0..<3))
    for _ in 0..<4 {
      #expect(try night.run() == Night.silence)
      Thread.sleep(forTimeInterval: 1.1)
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: work("store/generations"))
    #expect(kept.count == 2)
    let current = try FileManager.default.destinationOfSymbolicLink(atPath: work("store/current"))
    #expect(current == "generations/\(kept.sorted()[1])")
  }

  @Test func theSecondOfTwoSaysSo() throws {
    try work.write("dump/a.warc", bytes: night.archive(0..<3))
    try work.write("store/.lock", "")
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/bin/bash")
    holder.arguments = ["-c", "exec 9> \(work("store/.lock")); flock 9; echo held; exec sleep 600"]
    let held = Pipe()
    holder.standardOutput = held
    try holder.run()
    // The children of a test block SIGTERM.
    defer { kill(holder.processIdentifier, SIGKILL) }
    #expect(held.fileHandleForReading.availableData == Data("held\n".utf8))
    let busy = "columbus nightly: another run is at work in \(work("store"))\n"
    #expect(try night.run() == .init(status: 75, output: "", errors: busy))
    #expect(!work.exists("store/work"))
  }

  @Test(arguments: [("KEEP", "0"), ("KEEP", "zeven"), ("SETTLE", "lang"), ("JOBS", "geen")])
  func wrongValuesAreRefused(name: String, value: String) throws {
    try work.write("dump/a.warc", bytes: night.archive(0..<3))
    let outcome = try night.run([name: value])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("\(name) takes") && outcome.errors.contains("'\(value)'"))
    #expect(!work.exists("store/current"))
  }

  @Test func aNightThatFailsLeavesTheLastGoodOne() throws {
    try work.write("dump/a.warc", bytes: night.archive(0..<3))
    #expect(try night.run() == Night.silence)
    let good = try night.tables("store/current")
    try FileManager.default.moveItem(atPath: work("dump"), toPath: work("elders"))
    let outcome = try night.run()
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("there is no dump at \(work("dump"))"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try night.tables("store/current") == good)
  }

  /// The toolchain is found again where cron's PATH does not lead to it, and the programs run.
  @Test func cronKnowsNoToolchain() throws {
    let swift = try night.run(["\(Tool.root)/Pipelines/swift", "--version"])
    #expect(swift.status == 0 && (swift.output + swift.errors).contains("Swift version"))
    try work.write("dump/a.warc", bytes: night.archive(0..<3))
    // By a link, and without a home.
    try FileManager.default.createSymbolicLink(
      atPath: work("nightly"), withDestinationPath: Night.script)
    #expect(
      try night.run([work("nightly")], ["HOME": "/nergens"]) == Night.silence)
    #expect(try night.posts() == [0, 1, 2])
  }

  @Test func systemdTakesTheUnits() throws {
    let verify = "/usr/bin/systemd-analyze"
    guard FileManager.default.isExecutableFile(atPath: verify) else {
      return print("skipped: there is no systemd-analyze here")
    }
    for name in ["service", "timer"] {
      let unit = try String(
        contentsOfFile: "\(Tool.root)/Pipelines/systemd/columbus-nightly.\(name)", encoding: .utf8)
      try work.write(
        "columbus-nightly.\(name)",
        unit.replacing("/home/you/columbus/Pipelines/nightly", with: Night.script))
    }
    for name in ["service", "timer"] {
      let outcome = try Tool.run(
        executable: verify, ["verify", work("columbus-nightly.\(name)")])
      #expect(outcome.status == 0, "\(outcome)")
      #expect(!outcome.errors.contains("columbus"), "\(outcome)")
    }
  }
}
