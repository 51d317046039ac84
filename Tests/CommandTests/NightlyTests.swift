import ColumbusTestSupport
import Foundation
import Testing

/// The nightly run under faults; `make test-nightly` turns these on, since they take minutes.
@Suite(
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["NIGHTLY_TESTS"] != nil, "make test-nightly"))
struct NightlyTests {
  let work: WorkFolder
  init() throws { work = try WorkFolder() }

  /// Without what `make test-nightly` itself hands on, which would go before the plain names.
  private var environment: [String: String] {
    let names = [
      "CORPUS", "OUT", "STORE", "KEEP", "SETTLE", "JOBS", "NAMES", "KEY", "THEMES", "SCOPE",
      "SEEDS",
      "VERSIONS", "LANGUAGE", "FORGOTTEN",
    ]
    let own = [
      "CORPUS": work("dump"), "STORE": work("store"), "KEY": work("names.key"), "KEEP": "2",
      "PATH": "/usr/bin:/bin", "LANG": "", "MAKEFLAGS": "", "NICE": "0",
      "SETTLE": "0",
    ]
    return names.reduce(into: own) { $0["COLUMBUS_\($1)"] = "" }
  }

  private func nightly(_ extra: [String: String] = [:]) throws -> Tool.Outcome {
    try Tool.run(
      executable: "\(Tool.root)/Pipelines/nightly", [], in: "/",
      environment: environment.merging(extra) { $1 })
  }

  private func archive(_ numbers: Range<Int>) -> [UInt8] {
    numbers.flatMap { number in
      WARC.response(
        url: "http://werk\(number % 3).example/2011/bericht-\(number)",
        body: BlogPage.post(title: "Bericht \(number)", text: BlogPage.text(number)))
    }
  }

  /// The tables of a folder by path, with their bytes.
  private func tables(_ folder: String) throws -> [String: [UInt8]] {
    var tables: [String: [UInt8]] = [:]
    let root = URL(fileURLWithPath: work(folder)).resolvingSymlinksInPath().path
    for name in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? []
    where name.hasSuffix(".csv") || name.hasSuffix(".html") || name.hasSuffix(".json") {
      if name.hasPrefix("log/") { continue }
      tables[name] = Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)")))
    }
    return tables
  }

  private func isWhole(_ folder: String) throws -> Bool {
    try Tool.run("aggregate", ["verify", "--input", work(folder)]).status == 0
  }

  @Test func aGoodNightIsSilent() throws {
    try work.write("dump/a.warc", bytes: archive(0..<20))
    #expect(try nightly() == .init(status: 0, output: "", errors: ""))
    #expect(try isWhole("store/current"))
    #expect(try tables("store/current") == tables("store/work"))
    let runs = try work.read("store/log/runs.csv").split(separator: "\n")
    #expect(runs.count == 2 && runs[1].contains(",0,"))
  }

  @Test func oldGenerationsGo() throws {
    try work.write("dump/a.warc", bytes: archive(0..<3))
    for _ in 0..<4 {
      #expect(try nightly().status == 0)
      Thread.sleep(forTimeInterval: 1.1)
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: work("store/generations"))
    #expect(kept.count == 2)
    let current = try FileManager.default.destinationOfSymbolicLink(atPath: work("store/current"))
    #expect(current == "generations/\(kept.sorted()[1])")
  }

  @Test func theSecondOfTwoSaysSo() throws {
    try work.write("dump/a.warc", bytes: archive(0..<3))
    try work.write("store/.lock", "")
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    holder.arguments = [work("store/.lock"), "sleep", "20"]
    try holder.run()
    defer { holder.terminate() }
    Thread.sleep(forTimeInterval: 0.3)
    let outcome = try nightly()
    #expect(outcome.status == 75)
    #expect(
      outcome.errors == "columbus nightly: another run is at work in \(work("store"))\n")
  }

  @Test func aNightThatFailsLeavesTheLastGoodOne() throws {
    try work.write("dump/a.warc", bytes: archive(0..<3))
    #expect(try nightly().status == 0)
    let good = try tables("store/current")
    try FileManager.default.moveItem(atPath: work("dump"), toPath: work("elders"))
    let outcome = try nightly()
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("there is no dump at \(work("dump"))"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try tables("store/current") == good)
  }

  @Test func aFullDiskIsSaidAndMendsItself() throws {
    try #require(getuid() == 0, "mounting a small file system takes root")
    try work.write("dump/a.warc", bytes: archive(0..<400))
    try FileManager.default.createDirectory(
      atPath: work("store"), withIntermediateDirectories: true)
    func mount(_ options: String) throws {
      let outcome = try Tool.run(
        executable: "/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", work("store")])
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
    try mount("size=1m")
    defer { _ = try? Tool.run(executable: "/bin/umount", ["-l", work("store")]) }
    let outcome = try nightly()
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
    #expect(!work.exists("store/current"))
    try mount("remount,size=200m")
    #expect(try nightly() == .init(status: 0, output: "", errors: ""))
    #expect(try isWhole("store/current"))
  }

  /// Killed a hundred times at any moment: what readers see is whole, and the next run repairs the rest.
  @Test func killedAtAnyMoment() throws {
    var random = SeededGenerator(seed: 2011)
    try work.write("dump/a.warc", bytes: archive(0..<60))
    var interrupted = 0
    // How long a night takes here, so that most kills come before its end.
    let start = ContinuousClock.now
    #expect(try nightly().status == 0)
    let (seconds, attoseconds) = start.duration(to: .now).components
    let night = Double(seconds) + Double(attoseconds) / 1e18
    for kill in 0..<100 {
      // The dump grows and shrinks under the runs.
      let size = Int.random(in: 10...120, using: &random)
      try work.write("dump/\(["b", "c"][kill % 2]).warc", bytes: archive(100..<(100 + size)))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
      process.arguments = ["--wait", "\(Tool.root)/Pipelines/nightly"]
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: Double.random(in: 0.02...max(0.1, night), using: &random))
      if process.isRunning {
        interrupted += 1
        _ = try Tool.run(
          executable: "/usr/bin/pkill",
          ["-KILL", "--session", String(try session(of: process.processIdentifier))])
      }
      process.waitUntilExit()
      if work.exists("store/current") { #expect(try isWhole("store/current"), "kill \(kill)") }
    }
    #expect(interrupted > 50, "only \(interrupted) runs were interrupted")
    let last = try nightly()
    #expect(last == .init(status: 0, output: "", errors: ""))
    // What tells of the generation before differs from a run from nothing.
    let comparing = ["aggregate/changes.csv", "report/index.html", "datapackage.json"]
    let repaired = try tables("store/current").filter { !comparing.contains($0.key) }
    #expect(try nightly(["STORE": work("afresh")]).status == 0)
    let afresh = try tables("afresh/current").filter { !comparing.contains($0.key) }
    #expect(repaired.keys.sorted() == afresh.keys.sorted())
    for (name, bytes) in afresh { #expect(repaired[name] == bytes, "\(name) differs") }
  }

  /// The session of the child that `setsid` made.
  private func session(of process: Int32) throws -> Int32 {
    for _ in 0..<100 {
      let outcome = try Tool.run(
        executable: "/bin/ps", ["-o", "sid=", "--ppid", String(process)])
      if let id = Int32(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)) {
        return id
      }
    }
    return getsid(process)
  }
}
