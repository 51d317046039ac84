/// Addresses with the same bytes.
extension SiteCrawl {
  /// Finds for every content the one address under which it is read.
  ///
  /// An address of which every content is read under one other address comes down to that.
  /// - Returns: the number of the address for each digest.
  func joinSameContent(_ final: inout [Int32]) -> [UInt64: Int32] {
    var best: [UInt64: CaptureRecord] = [:]
    for capture in captures {
      if let known = best[capture.digest], !isBetter(capture, known, final) { continue }
      best[capture.digest] = capture
    }
    var homes = best.mapValues { final[Int($0.address)] }
    var goal: [Int32: Int32] = [:]
    for capture in captures {
      let own = final[Int(capture.address)]
      let other = homes[capture.digest] ?? own
      goal[own] = (goal[own] ?? other) == other ? other : own
    }
    for number in final.indices { final[number] = goal[final[number]] ?? final[number] }
    for (digest, home) in homes { homes[digest] = goal[home] ?? home }
    return homes
  }

  /// Whether a capture's address stands for its content better than another's.
  private func isBetter(_ a: CaptureRecord, _ b: CaptureRecord, _ final: [Int32]) -> Bool {
    let (x, y) = (final[Int(a.address)], final[Int(b.address)])
    if x == y { return false }
    if a.isView != b.isView { return b.isView }
    let (rankX, rankY) = (rank(forms[Int(x)]), rank(forms[Int(y)]))
    if rankX != rankY { return rankX < rankY }
    return a.time != b.time ? a.time < b.time : table.precedes(x, y)
  }

  private func rank(_ form: AddressForm) -> Int {
    switch form {
    case .post: 0
    case .plain, .view: 1
    case .root: 2
    case .listFolder: 3
    case .list: 4
    case .comments, .continued: 5
    case .other: 6
    }
  }
}
