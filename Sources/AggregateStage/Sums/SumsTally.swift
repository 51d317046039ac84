/// Numbers by the keys of their row, added up in memory until all of a part has passed.
struct SumsTally {
  private let measure: SumsRow.Measure
  private var keys = ByteInterner()
  private var numbers: [(Int, Int)] = []

  init(_ measure: SumsRow.Measure) { self.measure = measure }

  /// Adds to the row of a key, which must be complete.
  mutating func add(_ key: SumsKey, _ n1: Int, _ n2: Int = 0) {
    let id = key.bytes.withUnsafeBufferPointer { keys.intern($0) }
    if id == numbers.count { numbers.append((0, 0)) }
    numbers[id].0 += n1
    numbers[id].1 += n2
  }

  func write(to sums: inout SumsWriter) {
    for id in numbers.indices {
      keys.withBytes(id) { sums.add(measure, line: $0, numbers[id].0, numbers[id].1) }
    }
  }
}
