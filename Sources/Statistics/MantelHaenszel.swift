import Glibc

/// The odds ratio of two things within strata: what is left of it once site and year are the same.
///
/// Mantel and Haenszel (1959), with the variance of Robins, Breslow and Greenland (1986), which
/// holds for few large strata and for many small ones. Strata are added one by one, in a fixed
/// order, and need not be kept.
package struct MantelHaenszel: Sendable {
  private var r = 0.0
  private var s = 0.0
  private var pr = 0.0
  private var psqr = 0.0
  private var qs = 0.0
  /// Strata that can tell something: both groups are there.
  package private(set) var strata = 0

  package init() {}

  package mutating func add(_ table: CrossTable) {
    guard table.both + table.first > 0, table.second + table.neither > 0 else { return }
    let n = Double(table.total)
    let agree = Double(table.both) * Double(table.neither) / n
    let differ = Double(table.first) * Double(table.second) / n
    let p = Double(table.both + table.neither) / n
    let q = Double(table.first + table.second) / n
    r += agree
    s += differ
    pr += p * agree
    psqr += p * differ + q * agree
    qs += q * differ
    strata += 1
  }

  /// Nil where one side of the ratio is empty.
  package var oddsRatio: OddsRatio? {
    guard r > 0, s > 0 else { return nil }
    let variance = pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s)
    return OddsRatio(log: log(r / s), variance: variance)
  }
}
