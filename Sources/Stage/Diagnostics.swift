#if canImport(Glibc)
  import Glibc
#endif

/// Where a program speaks to people: standard error, a line at a time, after the program's name.
package struct Diagnostics: Sendable {
  private let program: String

  package init(program: String) { self.program = program }

  package func say(_ message: String) {
    let line = Self.printable("\(program): \(message)") + "\n"
    var bytes = Array(line.utf8)[...]
    while !bytes.isEmpty {
      let n = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if n <= 0 { return }
      bytes = bytes.dropFirst(n)
    }
  }

  /// Control characters from an archive must not reach a terminal.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
