/// Runs of nodes, and whether a node stands in one of them.
struct NodeStretches: Sendable {
  private var starts: [Int] = []
  /// Behind which node all runs up to this one end.
  private var ends: [Int] = []

  init(_ ranges: [Range<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      starts.append(range.lowerBound)
      ends.append(max(ends.last ?? 0, range.upperBound))
    }
  }

  func contains(_ node: Int) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= node { low = middle + 1 } else { high = middle }
    }
    return low > 0 && node < ends[low - 1]
  }
}
