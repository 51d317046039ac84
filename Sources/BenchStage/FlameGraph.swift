/// A call tree drawn as a flame graph: each function a bar as wide as its share of the samples, what
/// it calls below it.
struct FlameGraph {
  let tree: CallTree

  private static let width = 1200.0
  private static let barHeight = 17
  private static let letterWidth = 6.2
  /// Bars thinner than this, in pixels, are left out.
  private static let thinnest = 1.5

  /// SVG, 1200 pixels wide.
  var svg: String {
    var bars = ""
    let depth = draw(0, left: 0, depth: 0, into: &bars)
    let height = (depth + 1) * Self.barHeight
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(height)" \
      font-family="ui-monospace, monospace" font-size="10">
      <title>Where the time goes, in samples of the processor</title>
      <rect width="100%" height="100%" fill="#fff"/>
      \(bars)</svg>

      """
  }

  /// - Returns: the depth of the lowest bar drawn.
  private func draw(_ index: Int, left: Double, depth: Int, into bars: inout String) -> Int {
    let node = tree.nodes[index]
    let total = Double(max(1, tree.nodes[0].samples))
    let width = Self.width * Double(node.samples) / total
    guard width >= Self.thinnest else { return depth - 1 }
    let share = BenchSummary.decimal(100 * Double(node.samples) / total, 1)
    bars += """
      <g><title>\(Self.escaped(node.name)): \(share) %</title>\
      <rect x="\(BenchSummary.decimal(left, 1))" y="\(depth * Self.barHeight)" \
      width="\(BenchSummary.decimal(max(0.4, width - 0.4), 1))" height="\(Self.barHeight - 1)" \
      fill="\(Self.colour(of: node.name))"/>\(label(node.name, left: left, width: width, depth: depth))</g>

      """
    var (at, lowest) = (left, depth)
    // The widest first: the picture reads from left to right.
    for child in node.children.sorted(by: {
      (tree.nodes[$1].samples, $0) < (tree.nodes[$0].samples, $1)
    }) {
      lowest = max(lowest, draw(child, left: at, depth: depth + 1, into: &bars))
      at += Self.width * Double(tree.nodes[child].samples) / total
    }
    return lowest
  }

  private func label(_ name: String, left: Double, width: Double, depth: Int) -> String {
    let room = Int((width - 6) / Self.letterWidth)
    guard room >= 3 else { return "" }
    let text = name.count <= room ? name : name.prefix(room - 1) + "…"
    return """
      <text x="\(BenchSummary.decimal(left + 3, 1))" y="\(depth * Self.barHeight + 12)">\
      \(Self.escaped(text))</text>
      """
  }

  /// One hue for what is written here, one for the parser, one for what the system gives.
  private static func colour(of name: String) -> String {
    if name.hasPrefix("columbus-") || name == "all" { return "#d9d4c7" }
    if name.hasPrefix("html") || name.hasPrefix("xml") { return "#9db8d9" }
    if name.hasPrefix("inflate") || name.hasPrefix("_") || name.hasPrefix("swift_") {
      return "#c9c9c9"
    }
    return "#f0b35a"
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
