/// The same thing measured several times.
struct Sample {
  let values: [Double]

  init(_ values: [Double]) { self.values = values.sorted() }

  var low: Double { values.first ?? 0 }
  var high: Double { values.last ?? 0 }
  /// 0 for an empty sample.
  var median: Double {
    guard !values.isEmpty else { return 0 }
    return (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
  }
}
