/// Stacked columns over time: how much was written in each year.
package struct ColumnChart: Sendable {
  private let title: String
  private let labels: [String]
  private let values: [[Int]]
  private let notes: [String]
  private let tick: @Sendable (Double) -> String

  /// - Parameters:
  ///   - labels: one for each column.
  ///   - values: for each column the series from the bottom up.
  ///   - notes: what a pointer that rests on a column reads.
  package init(
    title: String, labels: [String], values: [[Int]], notes: [String],
    tick: @escaping @Sendable (Double) -> String
  ) {
    self.title = title
    self.labels = labels
    self.values = values
    self.notes = notes
    self.tick = tick
  }

  private static let plot = (left: 9.0, width: 90.0, top: 10.0, height: 150.0)

  package var html: HTML {
    let scale = Scale(highest: Double(values.map { $0.reduce(0, +) }.max() ?? 0), about: 3)
    var content = HTML()
    for value in scale.ticks {
      let y = Self.plot.top + Self.plot.height * (1 - scale.percent(value) / 100)
      content += SVG.line(SVG.p(Self.plot.left), y, "99%", y, class: value == 0 ? "axis" : "grid")
      content += SVG.text(
        tick(value), x: SVG.p(Self.plot.left - 1.2), y: y + 3.5, class: "tick", anchor: "end")
    }
    let width = Self.plot.width / Double(max(1, labels.count))
    let every = max(1, (labels.count + 9) / 10)
    for i in labels.indices {
      let x = Self.plot.left + width * Double(i)
      content += column(i, x: x, width: width, scale)
      if i.isMultiple(of: every) {
        content += SVG.text(
          labels[i], x: SVG.p(x + width / 2), y: Self.plot.top + Self.plot.height + 16,
          class: "tick", anchor: "middle")
      }
    }
    return SVG.chart("columns", height: 182, title: title, content)
  }

  private func column(_ i: Int, x: Double, width: Double, _ scale: Scale) -> HTML {
    var content = HTML.element("title", [:], HTML(notes[i]))
    var below = 0.0
    for (series, value) in values[i].enumerated() where value > 0 {
      let height = Self.plot.height * scale.percent(Double(value)) / 100
      content += .element(
        "rect",
        [
          "class": "bar s\(series)", "x": SVG.p(x + width * 0.12),
          "y": SVG.c(Self.plot.top + Self.plot.height - below - height),
          "width": SVG.p(width * 0.76), "height": SVG.c(height),
        ])
      below += height
    }
    return .element("g", [:], content)
  }
}
