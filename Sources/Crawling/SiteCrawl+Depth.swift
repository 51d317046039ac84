/// How far addresses are from where a reader comes in.
extension SiteCrawl {
  /// The links from the given addresses, by number of the final address; -1 where none leads there.
  func depths(from starts: [Int32], final: [Int32]) -> [Int32] {
    let count = table.count
    var offsets = Array(repeating: Int32(0), count: count + 1)
    for edge in edges { offsets[Int(final[Int(edge.from)]) + 1] += 1 }
    for index in 0..<count { offsets[index + 1] += offsets[index] }
    var targets = Array(repeating: Int32(0), count: edges.count)
    var fill = offsets
    for edge in edges {
      let from = Int(final[Int(edge.from)])
      targets[Int(fill[from])] = final[Int(edge.to)]
      fill[from] += 1
    }
    var depth = Array(repeating: Int32(-1), count: count)
    var queue: [Int32] = []
    for start in starts where depth[Int(final[Int(start)])] < 0 {
      depth[Int(final[Int(start)])] = 0
      queue.append(final[Int(start)])
    }
    var head = 0
    while head < queue.count {
      let at = Int(queue[head])
      head += 1
      for index in Int(offsets[at])..<Int(offsets[at + 1]) {
        let target = Int(targets[index])
        guard depth[target] < 0 else { continue }
        depth[target] = depth[at] + 1
        queue.append(Int32(target))
      }
    }
    return depth
  }

  /// The roots of the site's hosts.
  func roots() -> [Int32] {
    forms.indices.lazy.filter { forms[$0] == .root }.map { Int32($0) }
  }
}
