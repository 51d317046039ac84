/// A matrix of shaded cells with their numbers.
package struct MatrixChart: Sendable {
  package struct Cell: Sendable {
    let text: String
    /// How dark, from 0 to 1; nil for an empty cell.
    let weight: Double?
    /// Whether the value is below what was expected: the other colour.
    let isOpposite: Bool
    /// Whether it has a frame, as what is surely no chance.
    let isMarked: Bool
    let title: String

    package init(
      text: String, weight: Double?, isOpposite: Bool = false, isMarked: Bool = false,
      title: String
    ) {
      self.text = text
      self.weight = weight
      self.isOpposite = isOpposite
      self.isMarked = isMarked
      self.title = title
    }
  }

  private let title: String
  private let rows: [String]
  private let columns: [String]
  private let cells: [[Cell?]]
  private let isNumbered: Bool

  /// - Parameter isNumbered: on a narrow screen the columns have numbers, which are those of the rows.
  package init(
    title: String, rows: [String], columns: [String], cells: [[Cell?]], isNumbered: Bool = false
  ) {
    self.title = title
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.isNumbered = isNumbered
  }

  private static let left = 34.0
  /// The height of the slanted column names.
  private var head: Double {
    min(150, 26 + 5.8 * Double(columns.map(\.count).max() ?? 0))
  }
  private static let rowHeight = 26.0

  package var html: HTML {
    let width = min(9, (92.5 - Self.left) / Double(max(1, columns.count)))
    var content = HTML()
    for (j, column) in columns.enumerated() {
      content += .element(
        "svg",
        [
          "x": SVG.p(Self.left + (Double(j) + 0.5) * width), "y": SVG.c(head - 6),
          "overflow": "visible", "width": "1", "height": "1",
        ],
        .element("text", ["class": "column", "transform": "rotate(-64)"], HTML(column)),
        .element(
          "text", ["class": "number", "text-anchor": "middle"],
          HTML(isNumbered || columns.count > 5 ? String(j + 1) : String(column.prefix(3)))))
    }
    for (i, row) in rows.enumerated() {
      let y = head + Self.rowHeight * Double(i)
      content += SVG.label(isNumbered ? "\(i + 1) \(row)" : row, y: y + 17)
      for (j, cell) in cells[i].enumerated() {
        guard let cell else { continue }
        content += draw(cell, x: Self.left + Double(j) * width, y: y, width: width)
      }
    }
    let height = head + Self.rowHeight * Double(rows.count) + 4
    let kind = head > 100 ? "matrix tall" : head > 60 ? "matrix medium" : "matrix"
    return SVG.chart(kind, height: height, title: title, content)
  }

  private func draw(_ cell: Cell, x: Double, y: Double, width: Double) -> HTML {
    let step = cell.weight.map { Self.step($0) } ?? 0
    let name =
      "cell h\(step)" + (cell.isOpposite ? " opposite" : "") + (cell.isMarked ? " marked" : "")
    return .element(
      "g", ["class": name],
      .element("title", [:], HTML(cell.title)),
      .element(
        "rect",
        [
          "x": SVG.p(x + 0.15), "y": SVG.c(y + 1), "width": SVG.p(width - 0.3),
          "height": SVG.c(Self.rowHeight - 2), "rx": "2",
        ]),
      SVG.text(cell.text, x: SVG.p(x + width / 2), y: y + 17, anchor: "middle"))
  }

  /// Eight shades: dark letters stand on the first five, light ones on the rest, so that a number can
  /// always be read.
  private static func step(_ weight: Double) -> Int {
    min(7, max(0, Int((weight * 7).rounded())))
  }
}
