import ColumbusTestSupport
import Foundation
import Testing

/// Disks that are full, files that may not be read, programs that die: readers keep the tables of the
/// last good night, one message says what and where, and the next run repairs itself.
@Suite(.serialized, .enabled(if: Night.isAskedFor, "make test-nightly"))
struct NightlyFaultTests {
  let night: Night
  let work: WorkFolder
  init() throws {
    night = try Night()
    work = night.work
  }

  /// Writes an archive that has settled long ago.
  private func put(_ name: String, _ numbers: Range<Int>) throws {
    let path = try work.write("dump/\(name)", bytes: night.archive(numbers))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7 * 86_400)], ofItemAtPath: path)
  }

  private func allow(_ name: String, _ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: work(name))
  }

  // MARK: Full disk

  private func mount(_ options: String) throws -> Bool {
    try Tool.run(
      executable: "/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", work("store")]
    ).status == 0
  }

  /// The disk fills early and late: from no room at all to room for nearly all.
  @Test func aFullDiskIsSaidAndMendsItself() throws {
    try FileManager.default.createDirectory(
      atPath: work("store"), withIntermediateDirectories: true)
    guard try mount("size=200m") else {
      return print("skipped: a small file system is mounted by root")
    }
    defer { _ = try? Tool.run(executable: "/bin/umount", ["-l", work("store")]) }
    try work.write("dump/a.warc", bytes: night.archive(0..<5))
    #expect(try night.run() == Night.silence)
    var failed = 0
    for kilobytes in [0, 40, 200, 400, 800, 1600] {
      try work.write("dump/b.warc", bytes: night.archive(10..<(400 + kilobytes / 40)))
      let good = try night.tables("store/current")
      let used = try usedKilobytes(of: work("store"))
      try #require(try mount("remount,size=\(used + kilobytes)k"))
      let outcome = try night.run()
      if outcome.status != 0 {
        failed += 1
        #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
        #expect(try night.tables("store/current") == good)
      }
      #expect(try night.isWhole("store/current"))
    }
    #expect(failed > 3, "only \(failed) nights found the disk full")
    try #require(try mount("remount,size=200m"))
    #expect(try night.run() == Night.silence)
    #expect(try night.run(["STORE": work("afresh")]) == Night.silence)
    #expect(
      try night.differences(
        "store/current", "afresh/current",
        besides: ["aggregate/changes.csv", "report/index.html", "datapackage.json"]) == [])
  }

  private func usedKilobytes(of folder: String) throws -> Int {
    let outcome = try Tool.run(executable: "/bin/df", ["-k", "--output=used", folder])
    let used = outcome.output.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) }
    return try #require(used)
  }

  // MARK: Permissions and read errors

  /// An archive that may not be read waits, and what was read of it before stays.
  @Test func whatMayNotBeReadWaits() throws {
    guard try night.allowsUnprivileged() else {
      return print("skipped: another user cannot run what is built here")
    }
    try put("a.warc", 0..<10)
    try put("b.warc", 10..<20)
    #expect(try night.runUnprivileged(["SETTLE": "1"]) == Night.silence)
    try allow("dump/b.warc", 0)
    try put("c.warc", 20..<30)
    try allow("dump/c.warc", 0)
    let outcome = try night.runUnprivileged(["SETTLE": "1"])
    #expect(
      outcome
        == .init(
          status: 1, output: "",
          errors:
            "columbus nightly: done, but what could not be read waits, and what was read of it "
            + "before stays: b.warc c.warc (see \(work("store/work/crawl/waiting.csv")))\n"))
    #expect(try night.posts() == Array(0..<20))
    // Its pages are wanted anew, since others of their part changed: yesterday's tables stay.
    try put("a.warc", 1..<10)
    let stopped = try night.runUnprivileged(["SETTLE": "1"])
    #expect(stopped.status == 2)
    let expected = "the run stopped: columbus-extract: b.warc: Permission denied (in "
    #expect(stopped.errors.hasPrefix("columbus nightly: \(expected)"), "\(stopped.errors)")
    #expect(try night.posts() == Array(0..<20))
    try allow("dump/b.warc", 0o644)
    try allow("dump/c.warc", 0o644)
    #expect(try night.runUnprivileged(["SETTLE": "1"]) == Night.silence)
    #expect(try night.posts() == Array(1..<30))
  }

  @Test func aStoreThatMayNotBeWrittenIsSaid() throws {
    guard try night.allowsUnprivileged() else {
      return print("skipped: another user cannot run what is built here")
    }
    try put("a.warc", 0..<3)
    try allow("store", 0o555)
    var outcome = try night.runUnprivileged()
    #expect(outcome.status == 73)
    #expect(outcome.errors == "columbus nightly: cannot make the folder \(work("store"))\n")
    try allow("store", 0o755)
    #expect(try night.runUnprivileged() == Night.silence)
    try put("a.warc", 0..<4)
    try allow("store/generations", 0o555)
    outcome = try night.runUnprivileged()
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("the generation could not be made: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("Permission denied"), "\(outcome.errors)")
    #expect(try night.posts() == [0, 1, 2])
    try allow("store/generations", 0o755)
    try allow("store/work/extract/documents", 0o555)
    try put("a.warc", 0..<5)
    outcome = try night.runUnprivileged()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(".csv: Permission denied (in "), "\(outcome.errors)")
    #expect(try night.posts() == [0, 1, 2])
    try allow("store/work/extract/documents", 0o755)
    #expect(try night.runUnprivileged() == Night.silence)
    #expect(try night.posts() == [0, 1, 2, 3, 4])
  }

  /// A disk that gives an error in the middle of the run: not a reject, that would stay for good.
  @Test func aReadErrorStopsTheNight() throws {
    let faulty = "/sys/class/net/lo/speed"
    guard getuid() == 0, FileManager.default.fileExists(atPath: faulty) else {
      return print("skipped: a file that cannot be read is mounted by root")
    }
    let programs = try night.interpose(
      """
      if [ "$1" = scan ] && [ -n "${FAULTY:-}" ]; then
        mount --bind \(faulty) "$FAULTY" || exit 99
      fi
      """)
    try put("a.warc", 0..<5)
    #expect(try night.run(programs) == Night.silence)
    try put("b.warc", 5..<10)
    let outcome = try night.run(programs.merging(["FAULTY": work("dump/b.warc")]) { $1 })
    let mounted = try Tool.run(executable: "/bin/umount", ["-l", work("dump/b.warc")])
    guard mounted.status == 0 else { return print("skipped: nothing can be mounted here") }
    #expect(outcome.status == 2)
    let expected =
      "columbus nightly: the run stopped: columbus-crawl: b.warc: Invalid argument (in b-warc-"
    #expect(outcome.errors.hasPrefix(expected), "\(outcome.errors)")
    #expect(try night.posts() == Array(0..<5))
    #expect(try night.run(programs) == Night.silence)
    #expect(try night.posts() == Array(0..<10))
  }

  // MARK: Memory, and programs that die

  /// One page needs more memory than there is: the run stops, and says where.
  @Test func aPartThatRunsOutOfMemoryIsNamed() throws {
    try put("a.warc", 0..<5)
    #expect(try night.run() == Night.silence)
    let huge = "<!--" + String(repeating: "groot ", count: 2_000_000) + "-->"
    let path = try work.write(
      "dump/b.warc",
      bytes: WARC.response(
        url: "http://werk1.example/2011/bericht-7",
        body: BlogPage.post(title: "Groot", text: BlogPage.text(7) + [huge])))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -86_400 * 7)], ofItemAtPath: path)
    let outcome = try night.run(["MEMORY_LIMIT": "60"])
    #expect(outcome.status == 2)
    let expected = "columbus nightly: the run stopped: Fatal error: failed to allocate "
    #expect(outcome.errors.hasPrefix(expected), "\(outcome.errors)")
    #expect(outcome.errors.contains("; a program died over "), "\(outcome.errors)")
    #expect(outcome.errors.contains(" (in "), "\(outcome.errors)")
    #expect(try night.posts() == Array(0..<5))
    #expect(try night.run() == Night.silence)
    #expect(try night.posts() == Array(0..<5) + [7])
  }

  /// The system kills one program, as it does when memory runs out: the others go on, and the next
  /// night has only the rest to do.
  @Test func aProgramThatIsKilledIsNamed() throws {
    let programs = try night.interpose(
      "if [ \"$1\" = scan ] && [ -n \"${DIE:-}\" ]; then case $3 in *$DIE*) kill -KILL $$ ;; esac; fi"
    )
    try put("a.warc", 0..<5)
    try put("b.warc", 5..<10)
    try put("c.warc", 10..<15)
    let outcome = try night.run(programs.merging(["DIE": "b-warc"]) { $1 })
    #expect(outcome.status == 2)
    let expected = "columbus nightly: the run stopped: a program died over crawl/captures/b-warc-"
    #expect(outcome.errors.hasPrefix(expected), "\(outcome.errors)")
    #expect(outcome.errors.contains(".csv: Killed (in b-warc-"), "\(outcome.errors)")
    let scanned = work.files(below: "store/work/crawl/captures").map { $0.prefix(1) }
    #expect(scanned == ["a", "c"])
    #expect(try night.run(programs) == Night.silence)
    #expect(try night.posts() == Array(0..<15))
  }

  /// A program that never ends is ended by its limit of processor time.
  @Test func aProgramThatNeverEndsIsEnded() throws {
    let programs = try night.interpose(
      "if [ \"$1\" = scan ] && [ -n \"${SPIN:-}\" ]; then while :; do :; done; fi")
    try put("a.warc", 0..<5)
    #expect(try night.run(programs) == Night.silence)
    try put("b.warc", 5..<10)
    let outcome = try night.run(programs.merging(["SPIN": "1", "CPU_LIMIT": "2"]) { $1 })
    #expect(outcome.status == 2)
    let expected = "columbus nightly: the run stopped: a program died over crawl/captures/b-warc-"
    #expect(outcome.errors.hasPrefix(expected), "\(outcome.errors)")
    #expect(try night.posts() == Array(0..<5))
    #expect(try night.run(programs) == Night.silence)
  }

  /// Tables that do not pass the check reach no reader, and are made anew.
  @Test func tablesThatAreNotRightAreNotShown() throws {
    let programs = try night.interpose(
      "if [ $name = report ] && [ -n \"${SPOIL:-}\" ]; then sed -i '2s/.*/kapot/' tokenize/sentences/*.csv; fi"
    )
    try put("a.warc", 0..<5)
    #expect(try night.run(programs) == Night.silence)
    try put("b.warc", 5..<10)
    let outcome = try night.run(programs.merging(["SPOIL": "1"]) { $1 })
    #expect(outcome.status == 65)
    let expected =
      "columbus nightly: the tables are not right, and the next night makes all of them anew: "
    #expect(outcome.errors.hasPrefix(expected), "\(outcome.errors)")
    #expect(outcome.errors.contains("tokenize/sentences"), "\(outcome.errors)")
    #expect(try night.posts() == Array(0..<5))
    #expect(try night.run(programs) == Night.silence)
    #expect(try night.posts() == Array(0..<10))
    #expect(try night.isWhole("store/current"))
  }

  // MARK: Quarantine

  /// Makes the scan of `b.warc`, or the extraction of the part that `PART` names, fail.
  private static let breaker = """
    case "$name $*" in
      "crawl scan "*b-warc*) [ -n "${SHARD:-}" ] && { echo "columbus-crawl: kapot" >&2; exit 1; } ;;
      "extract "*"${PART:-geen}".csv*) echo "columbus-extract: kapot" >&2; exit 1 ;;
    esac
    """

  /// Three nights the run stops; then the others go on without it, until the programs change.
  @Test(arguments: ["SHARD", "PART"]) func whatFailsThreeNightsIsSetAside(what: String) throws {
    var programs = try night.interpose(Self.breaker)
    try put("a.warc", 0..<1500)
    try put("b.warc", 1500..<1510)
    #expect(try night.run(programs) == Night.silence)
    let all = try night.posts()
    let parts = work.files(below: "store/work/extract/documents")
    try #require(parts.count > 1)
    // Something to do for the shard and for all parts.
    try put("b.warc", 1500..<1509)
    try work.write("bin/columbus-extract.sha256", "extract 2\n")
    let name = what == "SHARD" ? "b-warc" : String(parts[0].dropLast(4))
    programs[what] = name
    for _ in 1...3 {
      let outcome = try night.run(programs)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(": kapot (in \(name)"), "\(outcome.errors)")
      #expect(try night.posts() == all)
    }
    let outcome = try night.run(programs)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        "columbus nightly: done, but without what failed three nights running: \(name)"))
    #expect(outcome.errors.hasSuffix(" (see \(work("store/log/failures.csv")))\n"))
    #expect(try night.isWhole("store/current"))
    let rest = try night.posts()
    #expect(!rest.isEmpty && rest.count < all.count)
    #expect(rest.allSatisfy(all.contains))
    let failures = try work.read("store/log/failures.csv").split(separator: "\n")
    #expect(failures.count == 2)
    #expect(failures[1].hasPrefix(name) && failures[1].contains(",3,"))
    let status = try night.run(
      ["\(Tool.root)/Pipelines/cron", "status"], ["COLUMBUS_STORE": work("store")])
    #expect(status.output.contains(": 3 nights, set aside, last "), "\(status)")
    // New programs are given a try, and now it goes well.
    try work.write("bin/columbus-extract.sha256", "extract 3\n")
    programs[what] = nil
    #expect(try night.run(programs) == Night.silence)
    #expect(try night.posts() == Array(0..<1509))
    #expect(try work.read("store/log/failures.csv").split(separator: "\n").count == 1)
  }
}
