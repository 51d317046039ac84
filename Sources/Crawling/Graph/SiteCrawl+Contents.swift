/// Addresses with the same bytes.
extension SiteCrawl {
  /// Finds for every content the one address under which it is read.
  ///
  /// An address of which every content is read under one other address comes down to that.
  /// - Returns: the number of the address for each digest.
  func joinSameContent(_ final: inout [Int32]) -> [UInt64: Int32] {
    var homes: [UInt64: Int32] = [:]
    for (index, capture) in captures.enumerated() {
      if let known = homes[capture.digest], !isBetter(capture, captures[Int(known)], final) {
        continue
      }
      homes[capture.digest] = Int32(index)
    }
    for (digest, index) in homes { homes[digest] = final[Int(captures[Int(index)].address)] }
    var goal = Array(repeating: Int32(-1), count: final.count)
    for capture in captures {
      let own = Int(final[Int(capture.address)])
      let other = homes[capture.digest] ?? Int32(own)
      goal[own] = goal[own] < 0 || goal[own] == other ? other : Int32(own)
    }
    for number in final.indices where goal[Int(final[number])] >= 0 {
      final[number] = goal[Int(final[number])]
    }
    for (digest, home) in homes where goal[Int(home)] >= 0 { homes[digest] = goal[Int(home)] }
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
