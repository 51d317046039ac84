import ColumbusTestSupport
import Foundation
import Testing

/// The installed line, run by a real `cron` in the crontab of a user made for it.
@Suite(.serialized, .enabled(if: Night.isAskedFor, "make test-nightly"))
struct NightlyCronTests {
  let night: Night
  let work: WorkFolder
  init() throws {
    night = try Night()
    work = night.work
  }

  private static let user = "columbus-test"
  private static let cron = "/usr/sbin/cron"

  /// Runs the daemon until a night has its row.
  ///
  /// What other tests opened meanwhile is closed first.
  private static let waiting = """
    for file in /proc/$$/fd/*; do
      file=${file##*/}
      [ "$file" -le 2 ] || eval "exec $file>&-"
    done
    "$0" -f &
    trap "kill -KILL $!" EXIT
    for _ in {1..240}; do
      if [ -f "$1" ] && [ "$(wc -l < "$1")" -gt 1 ]; then exit 0; fi
      sleep 1
    done
    exit 1
    """

  private func system(_ command: String...) throws -> Tool.Outcome {
    try Tool.run(executable: "/usr/bin/env", command)
  }

  private func asUser(_ command: [String]) throws -> Tool.Outcome {
    try night.run(
      ["/usr/bin/setpriv", "--reuid", Self.user, "--regid", Self.user, "--init-groups"] + command)
  }

  private func install(_ target: String) throws -> Tool.Outcome {
    try asUser([
      "/usr/bin/make", "-s", "-C", Tool.root, target, "CORPUS=\(work("dump"))",
      "STORE=\(work("store"))", "KEY=\(work("names.key"))", "SETTLE=0", "SCHEDULE=* * * * *",
    ])
  }

  @Test func cronRunsTheInstalledLine() throws {
    guard getuid() == 0, FileManager.default.isExecutableFile(atPath: Self.cron) else {
      return print("skipped: this takes root and a cron (apt-get install cron)")
    }
    #expect(
      try system("useradd", "--no-create-home", "--home-dir", work.path, Self.user).status == 0)
    defer {
      _ = try? system("crontab", "-r", "-u", Self.user)
      _ = try? system("userdel", Self.user)
    }
    try work.write("dump/a.warc", bytes: night.archive(0..<20))
    _ = try system("chown", "-R", Self.user, work.path)
    guard try asUser(["/usr/bin/test", "-x", Night.script]).status == 0 else {
      return print("skipped: another user cannot run what is built here")
    }

    // Beside a line that is there already, which stays.
    let own = "17 4 1 1 * /bin/true"
    try work.write("crontab", own + "\n")
    #expect(try system("crontab", "-u", Self.user, work("crontab")).status == 0)
    let installed = try install("install-cron")
    #expect(installed.status == 0, "\(installed)")
    let lines = try system("crontab", "-l", "-u", Self.user).output.split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix("#") }.count == 2)
    #expect(lines.last?.hasPrefix("* * * * * CORPUS='\(work("dump"))' STORE=") == true)
    // Installed twice it stands there once.
    #expect(try install("install-cron").status == 0)
    let again = try system("crontab", "-l", "-u", Self.user).output.split(separator: "\n")
    #expect(again == lines)

    let waited = try Tool.run(
      executable: "/bin/bash", ["-c", Self.waiting, Self.cron, work("store/log/runs.csv")])
    #expect(waited.status == 0, "no night in four minutes: \(waited)")
    #expect(try night.posts() == Array(0..<20))
    let runs = try night.runs()
    #expect(runs.allSatisfy { $0.hasPrefix("0,") } && !runs.isEmpty, "\(runs)")
    let owner = try FileManager.default.attributesOfItem(atPath: work("store/log/runs.csv"))
    #expect(owner[.ownerAccountName] as? String == Self.user)

    #expect(try install("uninstall-cron").status == 0)
    let left = try system("crontab", "-l", "-u", Self.user).output.split(separator: "\n")
    #expect(left.filter { !$0.hasPrefix("#") } == [Substring(own)])
  }
}
