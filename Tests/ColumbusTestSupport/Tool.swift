import Foundation

/// A program of the project run as a process, both its streams sent to files.
package enum Tool {
  package struct Outcome: Equatable {
    package let status: Int32
    package let output: String
    package let errors: String

    package init(status: Int32, output: String, errors: String) {
      self.status = status
      self.output = output
      self.errors = errors
    }
  }

  /// The folder of the installed programs: `COLUMBUS_BIN`, or `build/bin` of this package.
  package static var folder: String {
    ProcessInfo.processInfo.environment["COLUMBUS_BIN"] ?? root + "/build/bin"
  }

  /// The root of the package.
  package static var root: String {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }

  /// Runs `columbus-NAME` with an array of arguments.
  package static func run(
    _ name: String, _ arguments: [String], in folder: String? = nil, input: String = ""
  ) throws -> Outcome {
    try run(executable: "\(self.folder)/columbus-\(name)", arguments, in: folder, input: input)
  }

  /// Runs any program; `environment` is added to that of the tests.
  package static func run(
    executable: String, _ arguments: [String], in folder: String? = nil, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let work = try WorkFolder()
    try work.write("in", input)
    try work.write("out", "")
    try work.write("err", "")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: work("in")))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: work("out")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: work("err")))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try work.bytes("out"), as: UTF8.self),
      errors: String(decoding: try work.bytes("err"), as: UTF8.self))
  }
}
