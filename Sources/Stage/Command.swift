/// One thing that a program does: its options, and the work.
package struct Command: Sendable {
  /// The word after the program's name; empty for a program that does one thing.
  package let name: String
  package let summary: String
  package let options: [Option]
  /// What stands for words without dashes in the help text; nil where there are none.
  package let positionals: String?
  package let run: @Sendable (Arguments, Diagnostics) throws -> Void

  package init(
    _ name: String = "", _ summary: String, options: [Option], positionals: String? = nil,
    run: @escaping @Sendable (Arguments, Diagnostics) throws -> Void
  ) {
    self.name = name
    self.summary = summary
    self.options = options
    self.positionals = positionals
    self.run = run
  }
}
