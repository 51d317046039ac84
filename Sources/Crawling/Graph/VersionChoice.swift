/// Which versions of a page are read beside the newest.
enum VersionChoice {
  /// Chooses some of the older versions, spread over time: the oldest, then again and again the
  /// one that is farthest from all that are chosen.
  /// - Parameters:
  ///   - times: of all versions, in order, the newest last.
  ///   - count: how many older ones may be chosen.
  /// - Returns: the places of the chosen ones and of the newest, in order.
  static func choose(_ times: [Int64], older count: Int) -> [Int] {
    guard times.count > count + 1 else { return Array(times.indices) }
    var chosen: Set<Int> = [times.count - 1]
    let days = times.map(Self.seconds)
    for _ in 0..<count {
      var best: (distance: Int64, index: Int)?
      for index in times.indices where !chosen.contains(index) {
        let distance = chosen.map { abs(days[$0] - days[index]) }.min() ?? 0
        if best.map({ distance > $0.distance }) ?? true { best = (distance, index) }
      }
      if let best { chosen.insert(best.index) }
    }
    return chosen.sorted()
  }

  /// A time of 14 digits on a scale that is even enough to compare distances.
  static func seconds(_ time: Int64) -> Int64 {
    let (date, clock) = (time / 1_000_000, time % 1_000_000)
    let days = (date / 10_000) * 372 + (date / 100 % 100) * 31 + date % 100
    return days * 86_400 + (clock / 10_000) * 3_600 + (clock / 100 % 100) * 60 + clock % 100
  }
}
