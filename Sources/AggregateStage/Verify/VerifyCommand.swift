package import Stage
import Tables

/// `columbus-aggregate verify`: whether a run's tables are what they should be.
package enum VerifyCommand {
  package static let command = Command(
    "verify", "check every table of a run: its dialect, its columns, and that nothing got lost",
    options: [.required("--input", "DIR", "the folder of a run (OUT)")]
  ) { arguments, diagnostics in
    let folder = arguments.required("--input")
    guard FileSystem.isFolder(folder) else {
      throw StageError(.noInput, "there is no run at \(folder)")
    }
    var check = RunCheck()
    try check.run(over: folder)
    for fault in check.faults { diagnostics.say(fault) }
    guard check.faults.isEmpty else {
      throw StageError(.invalid, "\(check.faults.count) faults in \(check.tables) tables")
    }
    guard check.tables > 0 else { throw StageError(.noInput, "there are no tables in \(folder)") }
  }
}
