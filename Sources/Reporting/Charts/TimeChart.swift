/// Lines over time with bands: small multiples, one panel for each theme, all on one scale.
package struct TimeChart: Sendable {
  package struct Point: Sendable {
    let period: Int
    let value: Double
    let low: Double
    let high: Double
    let isPartial: Bool

    /// - Parameters:
    ///   - period: the place of the period, from 0.
    ///   - isPartial: whether only a part of the period was covered.
    package init(period: Int, value: Double, low: Double, high: Double, isPartial: Bool = false) {
      self.period = period
      self.value = value
      self.low = low
      self.high = high
      self.isPartial = isPartial
    }
  }

  /// A line; where a period is missing, it has a gap.
  package struct Series: Sendable {
    let style: Int
    let points: [Point]

    package init(style: Int, points: [Point]) {
      self.style = style
      self.points = points
    }
  }

  private let title: String
  private let periods: [String]
  private let series: [Series]
  private let top: Double
  private let tick: @Sendable (Double) -> String

  /// - Parameter highest: the highest value of all panels, so that they can be compared.
  package init(
    title: String, periods: [String], series: [Series], highest: Double,
    tick: @escaping @Sendable (Double) -> String
  ) {
    self.title = title
    self.periods = periods
    self.series = series
    self.tick = tick
    top = highest
  }

  private static let plot = (left: 11.0, width: 86.0, top: 8.0, height: 92.0)

  package var html: HTML {
    let scale = Scale(highest: top, about: 2)
    var content = HTML()
    for value in scale.ticks {
      let y = Self.plot.top + Self.plot.height * (1 - scale.percent(value) / 100)
      content += SVG.line(SVG.p(Self.plot.left), y, "97%", y, class: value == 0 ? "axis" : "grid")
      content += SVG.text(
        tick(value), x: SVG.p(Self.plot.left - 1.5), y: y + 3.5, class: "tick", anchor: "end")
    }
    content += labels
    var lines = HTML()
    for one in series { lines += draw(one, scale) }
    content += .element(
      "svg",
      [
        "x": SVG.p(Self.plot.left), "y": SVG.c(Self.plot.top), "width": SVG.p(Self.plot.width),
        "height": SVG.c(Self.plot.height), "viewBox": "0 0 1000 100",
        "preserveAspectRatio": "none",
      ], lines)
    for one in series { content += dots(one, scale) }
    return SVG.chart("time", height: 120, title: title, content)
  }

  private func x(_ period: Int) -> Double {
    periods.count < 2 ? 500 : Double(period) / Double(periods.count - 1) * 1000
  }

  /// The first and the last period, and one between where there is room.
  private var labels: HTML {
    guard !periods.isEmpty else { return HTML() }
    var shown = [0, periods.count - 1]
    if periods.count > 4 { shown.append((periods.count - 1) / 2) }
    return .joined(
      Set(shown).sorted().map { i in
        let anchor = i == 0 ? "start" : i == periods.count - 1 ? "end" : "middle"
        let at = Self.plot.left + Self.plot.width * (periods.count < 2 ? 0.5 : x(i) / 1000)
        return SVG.text(periods[i], x: SVG.p(at), y: 116, class: "tick", anchor: anchor)
      })
  }

  /// The stretches of a series without a gap.
  private func stretches(_ one: Series) -> [[Point]] {
    var found: [[Point]] = []
    for point in one.points.sorted(by: { $0.period < $1.period }) {
      if let last = found.last?.last, last.period + 1 == point.period {
        found[found.count - 1].append(point)
      } else {
        found.append([point])
      }
    }
    return found
  }

  private func draw(_ one: Series, _ scale: Scale) -> HTML {
    func y(_ value: Double) -> Double { 100 - scale.percent(value) }
    var content = HTML()
    for stretch in stretches(one) where stretch.count > 1 {
      let upper = stretch.map { "\(SVG.c(x($0.period))),\(SVG.c(y($0.high)))" }
      let lower = stretch.reversed().map { "\(SVG.c(x($0.period))),\(SVG.c(y($0.low)))" }
      content += .element(
        "polygon", ["class": "band", "points": (upper + lower).joined(separator: " ")])
      content += .element(
        "polyline",
        [
          "class": "line",
          "points": stretch.map { "\(SVG.c(x($0.period))),\(SVG.c(y($0.value)))" }
            .joined(separator: " "),
        ])
    }
    return .element("g", ["class": "s\(one.style)"], content)
  }

  /// A period that stands alone is a dot with its interval, one that is not whole an open dot.
  private func dots(_ one: Series, _ scale: Scale) -> HTML {
    func y(_ value: Double) -> Double {
      Self.plot.top + Self.plot.height * (1 - scale.percent(value) / 100)
    }
    var content = HTML()
    for stretch in stretches(one) {
      for point in stretch where stretch.count == 1 || point.isPartial {
        let at = SVG.p(Self.plot.left + Self.plot.width * x(point.period) / 1000)
        if stretch.count == 1 {
          content += SVG.line(at, y(point.low), at, y(point.high), class: "whisker")
        }
        content += .element(
          "circle",
          [
            "class": point.isPartial ? "partial" : nil, "cx": at, "cy": SVG.c(y(point.value)),
            "r": "3",
          ])
      }
    }
    return .element("g", ["class": "s\(one.style)"], content)
  }
}
