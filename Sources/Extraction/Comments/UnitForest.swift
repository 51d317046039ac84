internal import Markup

/// Orders units by what stands in what, and settles which of them are comments.
///
/// Software nests elements that all look like the comment: a list item, the article in it, its
/// inner box. What has no text of its own is a part of the comment around it, or the wrapper of the
/// one within it, or of many.
struct UnitForest {
  private(set) var units: [CommentUnit]
  /// The places of the living units directly in each; in no order while units are taken out.
  private var children: [[Int]] = []

  /// - Parameter ranges: nodes of elements or of runs of siblings; none crosses another's end.
  init(_ ranges: [Range<Int>]) {
    let sorted = Set(ranges).sorted {
      $0.lowerBound != $1.lowerBound
        ? $0.lowerBound < $1.lowerBound : $0.upperBound > $1.upperBound
    }
    units = sorted.map { CommentUnit($0) }
    link()
  }

  private mutating func link() {
    var open: [Int] = []
    children = [[Int]](repeating: [], count: units.count)
    for i in units.indices {
      units[i].extent.inner = []
      units[i].outer = nil
    }
    for i in units.indices where units[i].isAlive {
      while let last = open.last, units[last].nodes.upperBound <= units[i].nodes.lowerBound {
        open.removeLast()
      }
      if let last = open.last {
        units[i].outer = last
        units[last].extent.inner.append(units[i].nodes)
        children[last].append(i)
      }
      open.append(i)
    }
  }

  /// Reads every unit and takes out those that are parts or wrappers.
  mutating func read(_ read: (CommentExtent) -> CommentReading) {
    for i in units.indices { units[i].reading = read(units[i].extent) }
    for i in units.indices.reversed() where !units[i].reading.hasText { dissolve(i) }
    link()
  }

  private mutating func dissolve(_ i: Int) {
    let inner = children[i].filter { units[$0].isAlive }.sorted()
    guard let first = inner.first else {
      if let outer = units[i].outer { fill(outer, from: units[i].reading) }
      return drop(i, inner)
    }
    let isAnswered = units[i].reading.isSigned && units[first].reading.isSigned
    let areAlike =
      inner.count > 1 && inner.dropFirst().allSatisfy { depthDifference($0, first) == 0 }
    if isAnswered || areAlike || units[i].reading.isNotice { return drop(i, inner) }
    let own = units[i].reading
    units[i].reading = units[first].reading
    fill(i, from: own)
    units[first].isAlive = false
    children[i] += children[first]
    children[first] = []
  }

  private mutating func drop(_ i: Int, _ inner: [Int]) {
    units[i].isAlive = false
    if let outer = units[i].outer { children[outer] += inner }
    children[i] = []
  }

  private func depthDifference(_ a: Int, _ b: Int) -> Int {
    // Siblings that follow each other are alike; what stands deeper is an answer to the first.
    units[a].reading.depthOfUnit - units[b].reading.depthOfUnit
  }

  private mutating func fill(_ i: Int, from other: CommentReading) {
    if units[i].reading.author.isEmpty { units[i].reading.author = other.author }
    if units[i].reading.time == nil {
      units[i].reading.time = other.time
      units[i].reading.timeSource = other.timeSource
    }
    units[i].reading.anchors += other.anchors
    units[i].reading.permalinks += other.permalinks
    if units[i].reading.answers == nil { units[i].reading.answers = other.answers }
    if other.byPostAuthor { units[i].reading.byPostAuthor = true }
  }
}
