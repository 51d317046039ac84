/// A chart with what belongs to it: what it shows in one plain sentence, over how many, what is known
/// of its error, and its table, to open here and as a file.
package struct Figure: Sendable {
  /// A series in the legend: its style in the charts and its name.
  package struct Key: Sendable {
    let style: Int
    let name: String

    package init(_ style: Int, _ name: String) {
      self.style = style
      self.name = name
    }
  }

  package enum Mark: Sendable {
    case dot
    case bar
    case line
  }

  private let chart: HTML
  private let legend: [Key]
  private let mark: Mark
  private let says: String
  private let base: String
  private let file: String
  private let table: DataTable?

  /// - Parameters:
  ///   - says: one sentence in plain words.
  ///   - base: over how many the figures are.
  ///   - file: the name of the table below `aggregate/`, without its ending.
  package init(
    _ chart: HTML, legend: [Key] = [], mark: Mark = .dot, says: String, base: String, file: String,
    table: DataTable? = nil
  ) {
    self.chart = chart
    self.legend = legend
    self.mark = mark
    self.says = says
    self.base = base
    self.file = file
    self.table = table
  }

  package func html(_ say: Language, validity: String) -> HTML {
    var caption = HTML.element("p", ["class": "says"], HTML(says))
    var details = HTML(base + " ")
    details += .element(
      "a", ["href": "../aggregate/\(file).csv", "download": "\(file).csv"],
      HTML(say("Tabel", "Table") + " (\(file).csv)"))
    details += HTML(". ")
    details += .element("span", ["class": "tag"], HTML(validity))
    caption += .element("p", [:], details)
    if let table {
      caption += .element(
        "details", ["class": "noprint"],
        .element("summary", [:], HTML(say("Getallen bij deze figuur", "Numbers of this figure"))),
        table.html(say))
    }
    return .element("figure", [:], keys, chart, .element("figcaption", [:], caption))
  }

  private var keys: HTML {
    guard !legend.isEmpty else { return HTML() }
    let items = legend.map { key in
      HTML.element("li", [:], sign(key.style), HTML(key.name))
    }
    return .element("ul", ["class": "legend"], .joined(items))
  }

  private func sign(_ style: Int) -> HTML {
    let shape: HTML
    switch mark {
    case .dot:
      shape =
        SVG.line("0", 6, "24", 6, class: "whisker")
        + .element("circle", ["cx": "12", "cy": "6", "r": "4"])
    case .bar:
      shape = .element(
        "rect", ["class": "bar s\(style)", "width": "20", "height": "11", "y": "1"])
    case .line:
      shape = .element("polyline", ["class": "line", "points": "0,6 24,6"])
    }
    return .element(
      "svg", ["aria-hidden": "true", "viewBox": "0 0 24 12"],
      .element("g", ["class": "s\(style)"], shape))
  }
}
