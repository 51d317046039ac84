import Glibc

/// Two things counted together in a table of two by two.
package struct CrossTable: Sendable, Equatable {
  /// Has both.
  package var both: Int
  /// Has the first alone.
  package var first: Int
  /// Has the second alone.
  package var second: Int
  /// Has neither.
  package var neither: Int

  package init(both: Int = 0, first: Int = 0, second: Int = 0, neither: Int = 0) {
    self.both = both
    self.first = first
    self.second = second
    self.neither = neither
  }

  /// A table from the margins: how many have both, the first, the second, and how many there are.
  package init(both: Int, withFirst: Int, withSecond: Int, of total: Int) {
    self.init(
      both: both, first: withFirst - both, second: withSecond - both,
      neither: total - withFirst - withSecond + both)
  }

  package var total: Int { both + first + second + neither }

  /// How many would have both if the two had nothing to do with one another.
  package var expected: Double? {
    total > 0 ? Double(both + first) * Double(both + second) / Double(total) : nil
  }

  /// Normalised pointwise mutual information, from −1 (never together) over 0 to 1 (always).
  ///
  /// Bouma (2009). Nil where one of them never occurs, or both always.
  package var npmi: Double? {
    guard let expected, expected > 0 else { return nil }
    if both == 0 { return -1 }
    let joint = Double(both) / Double(total)
    guard joint < 1 else { return nil }
    return log(Double(both) / expected) / -log(joint)
  }

  /// The odds ratio with its interval and the two-sided probability under independence (Woolf's
  /// logit; with an empty cell ½ is added to all four, after Haldane and Anscombe).
  package var oddsRatio: OddsRatio? {
    guard both + first > 0, both + second > 0, second + neither > 0, first + neither > 0 else {
      return nil
    }
    let add = [both, first, second, neither].contains(0) ? 0.5 : 0
    let cells = [both, first, second, neither].map { Double($0) + add }
    let logRatio = log(cells[0]) + log(cells[3]) - log(cells[1]) - log(cells[2])
    return OddsRatio(log: logRatio, variance: cells.reduce(0) { $0 + 1 / $1 })
  }
}
