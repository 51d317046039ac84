/// A fault in a file of themes, with its place and what was expected there.
package struct ThemeFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// The line of the file, from 1; nil where the fault is the file's.
  package let line: Int?
  /// The name of the column; nil where the fault is the line's.
  package let column: String?
  /// The character in the field, from 1; nil where the fault is the field's.
  package let character: Int?
  package let message: String

  package init(
    file: String, line: Int? = nil, column: String? = nil, character: Int? = nil, _ message: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.character = character
    self.message = message
  }

  package var description: String {
    var place = file
    if let line { place += ":\(line)" }
    if let column { place += ": column \(column)" }
    if let character { place += ", character \(character)" }
    return "\(place): \(message)"
  }
}

/// All faults of a folder of themes, so that one run shows every one of them.
package struct ThemeFaults: Error, CustomStringConvertible {
  package let faults: [ThemeFault]

  package init(_ faults: [ThemeFault]) { self.faults = faults }

  package var description: String { faults.map(\.description).joined(separator: "\n") }
}
