#if canImport(Glibc)
  import Glibc
#endif
import Tables

/// A program: one command, or several under names, with `--help` and `--version`.
package struct Program: Sendable {
  private let name: String
  private let summary: String
  private let commands: [Command]

  /// The version of the whole package, the same for every program.
  package static let version = "1.0.0"

  package init(_ name: String, _ summary: String, commands: [Command]) {
    self.name = name
    self.summary = summary
    self.commands = commands
  }

  /// Runs what the arguments ask for.
  /// - Parameter arguments: those of the process, its own name first.
  /// - Returns: the exit status.
  package func main(_ arguments: [String] = CommandLine.arguments) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let log = RunLog()
    let words = Array(arguments.dropFirst())
    let status = status(of: words)
    log?.close(program: name, words: words, status: status.rawValue)
    return status.rawValue
  }

  private func status(of words: [String]) -> ExitStatus {
    let diagnostics = Diagnostics(program: name)
    do {
      try run(words, diagnostics)
      return .done
    } catch {
      let status = ExitStatus(for: error)
      if status != .done { diagnostics.say("\(error)") }
      if status == .usage { diagnostics.say("'\(name) --help' tells what can be asked") }
      return status
    }
  }

  private func run(_ words: [String], _ diagnostics: Diagnostics) throws {
    if words.first == "--version" { return try printOut("\(name) \(Self.version)\n") }
    guard
      let command = commands.first(where: { !$0.name.isEmpty && $0.name == words.first })
        ?? commands.first(where: {
          $0.name.isEmpty && words.first != "--help" || commands.count == 1
        })
    else {
      if words.first == "--help" { return try printOut(overview()) }
      let known = commands.map(\.name).joined(separator: ", ")
      throw UsageError(
        words.first.map { "there is no command '\($0)', but \(known)" }
          ?? "a command is missing: \(known)")
    }
    let rest = command.name.isEmpty ? words : Array(words.dropFirst())
    if rest.contains("--help") { return try printOut(help(for: command)) }
    let parsed = try Arguments(
      parsing: rest, options: command.options, takesPositionals: command.positionals != nil)
    try command.run(parsed, diagnostics)
  }

  private func printOut(_ text: String) throws(TableError) {
    let output = try OutputFile(path: "-")
    try output.append(text.utf8)
    try output.commit()
  }

  private func overview() -> String {
    let width = commands.map(\.name.count).max() ?? 0
    let lines = commands.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count))  \(command.summary)"
    }
    return """
      \(name): \(summary)

      Commands:
      \(lines.joined(separator: "\n"))

      '\(name) COMMAND --help' tells more.

      """
  }

  private func help(for command: Command) -> String {
    let title = command.name.isEmpty ? name : "\(name) \(command.name)"
    let rows =
      command.options.map { option in
        (option.kind == .flag ? option.name : "\(option.name) \(option.placeholder)", option.help)
      } + [("--help", "print this"), ("--version", "print the version")]
    let width = rows.map(\.0.count).max() ?? 0
    let table = rows.map {
      "  \($0.0)\(String(repeating: " ", count: width - $0.0.count))  \($0.1)"
    }
    let usage = ([title] + command.options.map(\.usage) + [command.positionals].compactMap(\.self))
      .joined(separator: " ")
    return """
      \(title): \(command.summary)

      Usage: \(usage)

      \(table.joined(separator: "\n"))

      """
  }
}
