/// How far addresses are from where a reader comes in.
extension SiteCrawl {
  /// The links from the given addresses to each address; -1 where none leads there.
  ///
  /// The links must lead between final addresses already.
  func depths(from starts: [Int32], final: [Int32]) -> [Int32] {
    let offsets = edgeOffsets()
    var depth = Array(repeating: Int32(-1), count: table.count)
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
        let target = edges[index].to
        guard depth[Int(target)] < 0 else { continue }
        depth[Int(target)] = depth[at] + 1
        queue.append(target)
      }
    }
    return depth
  }

  /// Where the links of each address start in the order of links.
  private func edgeOffsets() -> [Int32] {
    var offsets = Array(repeating: Int32(0), count: table.count + 1)
    for edge in edges { offsets[Int(edge.from) + 1] += 1 }
    for index in 0..<table.count { offsets[index + 1] += offsets[index] }
    return offsets
  }

  /// The roots of the site's hosts.
  func roots() -> [Int32] {
    forms.indices.lazy.filter { forms[$0] == .root }.map { Int32($0) }
  }
}
