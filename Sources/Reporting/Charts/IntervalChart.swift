/// Shares with their intervals: a row for each thing, a dot for each series, a whisker for the
/// interval.
package struct IntervalChart: Sendable {
  package struct Point: Sendable {
    let series: Int
    let value: Double
    let low: Double?
    let high: Double?
    /// What a pointer that rests on it reads.
    let title: String

    package init(series: Int, value: Double, low: Double?, high: Double?, title: String) {
      self.series = series
      self.value = value
      self.low = low
      self.high = high
      self.title = title
    }
  }

  package struct Row: Sendable {
    let label: String
    let points: [Point]

    package init(label: String, points: [Point]) {
      self.label = label
      self.points = points
    }
  }

  private let title: String
  private let rows: [Row]
  private let tick: @Sendable (Double) -> String

  /// - Parameter tick: how a value stands on the axis.
  package init(title: String, rows: [Row], tick: @escaping @Sendable (Double) -> String) {
    self.title = title
    self.rows = rows
    self.tick = tick
  }

  /// Where the plot starts, in percent of the width; the labels stand before it.
  private static let left = 36.0
  private static let right = 97.0

  package var html: HTML {
    let series = (rows.flatMap(\.points).map(\.series).max() ?? 0) + 1
    let rowHeight = Double(max(26, 10 + 11 * series))
    let top = 22.0
    let scale = Scale(highest: highest)
    let bottom = top + rowHeight * Double(rows.count)
    func x(_ value: Double) -> String {
      SVG.p(Self.left + scale.percent(value) / 100 * (Self.right - Self.left))
    }
    var content = HTML()
    for value in scale.ticks {
      content += SVG.line(x(value), top, x(value), bottom, class: value == 0 ? "axis" : "grid")
      content += SVG.text(tick(value), x: x(value), y: 13, class: "tick", anchor: "middle")
    }
    for (i, row) in rows.enumerated() {
      let y = top + rowHeight * (Double(i) + 0.5)
      if i > 0 {
        content += SVG.line("0", y - rowHeight / 2, "100%", y - rowHeight / 2, class: "rule")
      }
      content += SVG.label(row.label, y: y + 4)
      for point in row.points {
        let offset = series == 1 ? 0 : (Double(point.series) - Double(series - 1) / 2) * 10
        content += draw(point, y: y + offset, x: x)
      }
    }
    return SVG.chart("intervals", height: bottom + 4, title: title, content)
  }

  private var highest: Double {
    // A whisker of a thin row may run out of the plot; a dot may not.
    let points = rows.flatMap(\.points)
    let highest = points.map(\.value).max() ?? 0
    return min(points.map { $0.high ?? $0.value }.max() ?? 0, 1.6 * highest)
  }

  private func draw(_ point: Point, y: Double, x: (Double) -> String) -> HTML {
    var content = HTML.element("title", [:], HTML(point.title))
    if let low = point.low, let high = point.high {
      content += SVG.line(x(low), y, x(high), y, class: "whisker")
    }
    content += .element("circle", ["cx": x(point.value), "cy": SVG.c(y), "r": "4"])
    return .element("g", ["class": "s\(point.series)"], content)
  }
}
