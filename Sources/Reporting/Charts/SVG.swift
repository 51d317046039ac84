/// Pieces of inline SVG.
///
/// Places are percentages of the chart's width and pixels of its height, so that
/// a chart is as wide as its column while its letters keep their size.
enum SVG {
  /// A coordinate with at most two decimals.
  static func c(_ value: Double) -> String {
    let scaled = Int((value * 100).rounded())
    let (whole, rest) = (scaled.magnitude / 100, scaled.magnitude % 100)
    let sign = scaled < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : rest.isMultiple(of: 10) ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }

  static func p(_ percent: Double) -> String { c(percent) + "%" }

  /// A whole chart with its title for those who cannot see it.
  static func chart(_ kind: String, height: Double, title: String, _ content: HTML) -> HTML {
    .element(
      "svg",
      [
        "class": "chart \(kind)", "role": "img", "width": "100%", "height": c(height),
        "aria-label": title,
      ], .element("title", [:], HTML(title)), content)
  }

  static func text(
    _ text: String, x: String, y: Double, class name: String? = nil, anchor: String? = nil
  ) -> HTML {
    .element("text", ["x": x, "y": c(y), "class": name, "text-anchor": anchor], HTML(text))
  }

  /// The label of a row at the left edge; a long one has a second form, of two lines, for a narrow
  /// screen.
  static func label(_ label: String, y: Double) -> HTML {
    guard label.count > 17, let blank = middle(of: label) else {
      return text(label, x: "0", y: y, class: "label")
    }
    return text(label, x: "0", y: y, class: "label wide")
      + .element(
        "text", ["class": "label narrow", "y": c(y)],
        .element("tspan", ["x": "0", "dy": "-5"], HTML(String(label[..<blank]))),
        .element(
          "tspan", ["x": "0", "dy": "11"], HTML(String(label[label.index(after: blank)...]))))
  }

  /// The blank nearest to the middle of a text.
  private static func middle(of text: String) -> String.Index? {
    let half = text.count / 2
    return text.indices.filter { text[$0] == " " && $0 != text.startIndex }
      .min { a, b in
        (text.distance(from: text.startIndex, to: a) - half).magnitude
          < (text.distance(from: text.startIndex, to: b) - half).magnitude
      }
  }

  static func line(_ x1: String, _ y1: Double, _ x2: String, _ y2: Double, class name: String)
    -> HTML
  {
    .element("line", ["x1": x1, "y1": c(y1), "x2": x2, "y2": c(y2), "class": name])
  }
}
