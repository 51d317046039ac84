/// Rows of text aligned for a terminal.
///
/// Columns that do not fit are named below the table; cells that do not fit end in `…`.
struct TextTable {
  let header: [String]
  let rows: [[String]]
  /// The columns whose cells stand at the right.
  let numeric: Set<Int>

  private static let widestCell = 48
  private static let narrowestCell = 12
  private static let gap = 2

  func text(width: Int) -> String {
    let cells = ([header] + rows).map { $0.map(DisplayText.init) }
    let wanted = header.indices.map { column in cells.map { $0[column].width }.max() ?? 0 }
    let widths = Self.fit(wanted, into: width)
    var text = ""
    for row in cells {
      var line = ""
      for column in widths.indices {
        let cell = row[column].cut(to: widths[column])
        let space = String(repeating: " ", count: widths[column] - cell.width)
        line += numeric.contains(column) ? space + cell.text : cell.text + space
        line += String(repeating: " ", count: Self.gap)
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    let hidden = header[widths.count...]
    if !hidden.isEmpty {
      text += "and \(hidden.count) more columns: \(hidden.joined(separator: ", "))\n"
    }
    return text
  }

  /// The widths of the columns that fit: first come, first served, long ones cut.
  private static func fit(_ wanted: [Int], into width: Int) -> [Int] {
    if width == .max { return wanted }
    var widths: [Int] = []
    var left = width
    for want in wanted {
      let room = min(want, widestCell)
      let least = min(room, narrowestCell)
      guard left >= least else { break }
      widths.append(min(room, left))
      left -= min(room, left) + gap
    }
    return widths.isEmpty ? [max(1, width)] : widths
  }
}
