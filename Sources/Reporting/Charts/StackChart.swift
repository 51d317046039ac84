/// Rows that add up to 100 %: of what is said, how much is affirmed, negated, supposed.
package struct StackChart: Sendable {
  package struct Row: Sendable {
    let label: String
    let values: [Int]
    let note: String
    let text: String

    package init(label: String, values: [Int], note: String, text: String) {
      self.label = label
      self.values = values
      self.note = note
      self.text = text
    }
  }

  private let title: String
  private let rows: [Row]

  package init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }

  private static let left = 36.0
  private static let width = 52.0
  private static let rowHeight = 26.0

  package var html: HTML {
    var content = HTML()
    for (i, row) in rows.enumerated() {
      let y = Self.rowHeight * Double(i) + 3
      let total = Double(row.values.reduce(0, +))
      var pieces = HTML.element("title", [:], HTML(row.note))
      pieces += SVG.label(row.label, y: y + 14)
      var x = Self.left
      for (series, value) in row.values.enumerated() where value > 0 {
        let width = Double(value) / total * Self.width
        pieces += .element(
          "rect",
          [
            "class": "bar s\(series)", "x": SVG.p(x), "y": SVG.c(y), "width": SVG.p(width),
            "height": "18",
          ])
        x += width
      }
      pieces += SVG.text(row.text, x: SVG.p(Self.left + Self.width + 1.5), y: y + 14, class: "tick")
      content += .element("g", [:], pieces)
    }
    return SVG.chart(
      "stack", height: Self.rowHeight * Double(rows.count) + 6, title: title, content)
  }
}
