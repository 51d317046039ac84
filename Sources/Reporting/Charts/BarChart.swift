/// Bars with their numbers: a funnel, or counts of a few things.
package struct BarChart: Sendable {
  package struct Bar: Sendable {
    let label: String
    let value: Int
    let text: String
    let note: String

    /// - Parameters:
    ///   - text: the number as it is written.
    ///   - note: what a pointer that rests on it reads.
    package init(label: String, value: Int, text: String, note: String = "") {
      self.label = label
      self.value = value
      self.text = text
      self.note = note
    }
  }

  private let title: String
  private let bars: [Bar]

  package init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }

  private static let left = 36.0
  private static let right = 86.0
  private static let rowHeight = 30.0

  package var html: HTML {
    let highest = Double(bars.map(\.value).max() ?? 1)
    var content = HTML()
    for (i, bar) in bars.enumerated() {
      let y = Self.rowHeight * Double(i) + 4
      let width = highest > 0 ? Double(bar.value) / highest * (Self.right - Self.left) : 0
      content += .element(
        "g", ["class": "s0"],
        .element("title", [:], HTML(bar.note.isEmpty ? "\(bar.label): \(bar.text)" : bar.note)),
        SVG.label(bar.label, y: y + 15),
        .element(
          "rect",
          [
            "class": "bar", "x": SVG.p(Self.left), "y": SVG.c(y),
            "width": SVG.p(max(width, 0.2)), "height": "21", "rx": "2",
          ]),
        SVG.text(bar.text, x: SVG.p(Self.left + width + 1), y: y + 15, class: "value"))
    }
    return SVG.chart(
      "bars", height: Self.rowHeight * Double(bars.count) + 6, title: title, content)
  }
}
