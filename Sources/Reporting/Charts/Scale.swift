/// A scale from 0 with round ticks.
struct Scale {
  let top: Double
  let ticks: [Double]

  /// - Parameters:
  ///   - highest: the highest value that must fit.
  ///   - about: how many steps are wanted, more or less.
  init(highest: Double, about: Int = 4) {
    guard highest > 0, highest.isFinite else {
      top = 1
      ticks = [0, 1]
      return
    }
    var unit = 1.0
    let raw = highest / Double(about)
    while unit > raw { unit /= 10 }
    while unit * 10 <= raw { unit *= 10 }
    let step = [1.0, 2, 2.5, 5, 10].map { $0 * unit }.first { $0 >= raw } ?? unit * 10
    let count = Int((highest / step).rounded(.up))
    ticks = (0...max(1, count)).map { Double($0) * step }
    top = ticks.last ?? 1
  }

  /// The place of a value, in percent.
  func percent(_ value: Double) -> Double { min(max(value / top, 0), 1) * 100 }
}
