import ColumbusTestSupport
import Foundation
import Testing

/// Nights that are killed: what readers see is whole all the time, and the next run repairs the rest.
@Suite(.serialized, .enabled(if: Night.isAskedFor, "make test-nightly"))
struct NightlyKillTests {
  let night: Night
  let work: WorkFolder
  init() throws {
    night = try Night()
    work = night.work
  }

  /// What tells of the generation before differs from a run from nothing.
  private static let comparing: Set<String> = [
    "aggregate/changes.csv", "report/index.html", "datapackage.json",
  ]

  /// - Parameter programs: those that ran before.
  private func expectTheSameFromNothing(_ programs: [String: String] = [:]) throws {
    #expect(
      try night.run(programs.merging(["STORE": work("afresh")]) { $1 }) == Night.silence)
    let differences = try night.differences(
      "store/current", "afresh/current", besides: Self.comparing)
    #expect(differences == [])
  }

  /// A night in a session of its own, so that all its processes can be killed at once.
  private func start(_ extra: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
    process.arguments = ["--wait", Night.script]
    process.environment = night.environment.merging(extra) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// A hundred times at any moment.
  ///
  /// How long a night takes cannot be known before: the machine may be busy, or stand still for a while.
  /// So the moments reach further after a run that was killed and less far after one that ended before,
  /// by as much as lets about three runs of four be killed.
  @Test func atAnyMoment() throws {
    var random = SeededGenerator(seed: 2011)
    try work.write("dump/a.warc", bytes: night.archive(0..<60))
    #expect(try night.run() == Night.silence)
    var interrupted = 0
    var reach = 2.0
    for kill in 0..<100 {
      // The dump grows and shrinks under the runs.
      let size = Int.random(in: 10...120, using: &random)
      try work.write(
        "dump/\(["b", "c"][kill % 2]).warc", bytes: night.archive(100..<(100 + size)))
      let process = try self.start()
      let moment = Double.random(in: 0.02...max(0.1, reach), using: &random)
      if process.runs(for: .seconds(moment)) {
        interrupted += 1
        reach *= 1.1
        _ = try Tool.run(
          executable: "/usr/bin/pkill",
          ["-KILL", "--session", String(try session(of: process.processIdentifier))])
      } else {
        reach *= 0.7
      }
      process.waitUntilExit()
      #expect(try night.isWhole("store/current"), "kill \(kill)")
    }
    print("\(interrupted) of 100 runs were killed, in the end within \(reach) s")
    #expect(interrupted > 50, "only \(interrupted) runs were interrupted")
    #expect(try night.run() == Night.silence)
    try expectTheSameFromNothing()
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

  /// Kills the whole night before, in or after the step that `KILL_STEP` names.
  private static let killer = """
    case ${1:-} in -[a-z]* | --*) step=$name ;; *) step=$1 ;; esac
    if [ "$step" = "${KILL_STEP:-}" ]; then
      case $KILL_WHEN in
        before) kill -KILL 0 ;;
        within) "$real" "$@" & sleep 0.00$((RANDOM % 10)); kill -KILL 0 ;;
        after) "$real" "$@"; kill -KILL 0 ;;
      esac
    fi
    """

  private static let steps = [
    "list", "scan", "select", "extract", "tokenize", "detect", "count", "merge", "finish",
    "report", "verify", "cp", "ln",
  ]

  /// Before, in and after each step of a night.
  @Test func atEveryStage() throws {
    var programs = try night.interpose(Self.killer)
    // The tools that make a generation, found first in PATH.
    for name in ["cp", "ln"] {
      let path = try work.write(
        "tools/\(name)",
        "#!/bin/bash\nname=\(name) real=/bin/\(name)\n\(Self.killer)\nexec $real \"$@\"\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    programs["PATH"] = "\(work("tools")):/usr/bin:/bin"
    try work.write("dump/a.warc", bytes: night.archive(0..<20))
    #expect(try night.run(programs) == Night.silence)
    var size = 0
    for step in Self.steps {
      for moment in ["before", "within", "after"] {
        size += 1
        try work.write("dump/b.warc", bytes: night.archive(100..<(100 + size)))
        let process = try start(programs.merging(["KILL_STEP": step, "KILL_WHEN": moment]) { $1 })
        process.waitUntilExit()
        #expect(process.terminationStatus != 0, "\(step) was not reached")
        #expect(try night.isWhole("store/current"), "killed \(moment) \(step)")
      }
      #expect(try night.run(programs) == Night.silence, "after kills at \(step)")
      #expect(try night.posts() == Array(0..<20) + Array(100..<(100 + size)), "\(step)")
    }
    try expectTheSameFromNothing(programs)
  }
}

extension Process {
  /// Waits until this ends, at most for some time, and says whether it still runs.
  fileprivate func runs(for time: Duration) -> Bool {
    let end = ContinuousClock.now + time
    while isRunning, ContinuousClock.now < end { usleep(2_000) }
    return isRunning
  }
}
