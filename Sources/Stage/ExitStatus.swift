/// How a program ended, for the shell and for Make; numbers as in sysexits.h.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  case failed = 1
  /// The command line is wrong.
  case usage = 64
  /// A table or an options file is invalid.
  case invalid = 65
  /// An input is not there.
  case noInput = 66
  /// An output cannot be made.
  case cannotCreate = 73
  /// An output cannot be written to its end.
  case cannotWrite = 74
}
