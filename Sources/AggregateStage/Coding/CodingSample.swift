/// Draws a stratified sample of sentences by their seeded hashes.
struct CodingSample {
  /// Half of the sheet is what was found, spread evenly; of what was not found, near misses weigh
  /// heavily, since one missed sentence there stands for thousands.
  private static let shares = (found: 0.5, near: 0.35)

  private let size: Int
  private var units: [CodingUnit.Stratum: [CodingUnit]] = [:]
  private(set) var populations: [CodingUnit.Stratum: Int] = [:]

  init(size: Int) { self.size = size }

  /// Whether a sentence with this hash can still come into the sample.
  func wants(_ hash: UInt64, _ stratum: CodingUnit.Stratum) -> Bool {
    guard let group = units[stratum], group.count >= 2 * size else { return true }
    return hash < group[size].hash
  }

  mutating func count(_ stratum: CodingUnit.Stratum) { populations[stratum, default: 0] += 1 }

  mutating func add(_ unit: CodingUnit, _ stratum: CodingUnit.Stratum) {
    var group = units[stratum] ?? []
    units[stratum] = nil
    group.append(unit)
    if group.count > 2 * size {
      group.sort { ($0.hash, $0.document) < ($1.hash, $1.document) }
      group.removeLast(group.count - size - 1)
    }
    units[stratum] = group
  }

  /// The units of the sheet with their weights, in the order of another hash.
  func drawn() -> [(unit: CodingUnit, stratum: CodingUnit.Stratum, weight: Double)] {
    let strata = units.keys.sorted()
    let found = strata.filter { if case .found = $0 { true } else { false } }
    let near = strata.filter { if case .near = $0 { true } else { false } }
    let far = strata.filter { if case .far = $0 { true } else { false } }
    let forFound = spread(Int(Double(size) * Self.shares.found), over: found)
    let forNear = spread(Int(Double(size) * Self.shares.near), over: near)
    let left = size - (forFound.values.reduce(0, +) + forNear.values.reduce(0, +))
    let quotas = forFound.merging(forNear) { a, _ in a }
      .merging(spread(left, over: far)) { a, _ in a }
    var drawn: [(unit: CodingUnit, stratum: CodingUnit.Stratum, weight: Double)] = []
    for stratum in strata {
      let quota = quotas[stratum] ?? 0
      guard quota > 0 else { continue }
      let chosen = (units[stratum] ?? [])
        .sorted { ($0.hash, $0.document) < ($1.hash, $1.document) }.prefix(quota)
      let weight = Double(populations[stratum] ?? 0) / Double(chosen.count)
      drawn += chosen.map { ($0, stratum, weight) }
    }
    return drawn.sorted { SampleOrder.key($0.unit.id) < SampleOrder.key($1.unit.id) }
  }

  /// Shares a number out evenly; what small strata cannot take goes to the others.
  private func spread(
    _ number: Int, over strata: [CodingUnit.Stratum]
  ) -> [CodingUnit.Stratum: Int] {
    var quotas: [CodingUnit.Stratum: Int] = [:]
    var left = number
    var open = strata
    while left > 0, !open.isEmpty {
      let each = max(1, left / open.count)
      for stratum in open where left > 0 {
        let room = min(populations[stratum] ?? 0, size) - (quotas[stratum] ?? 0)
        let more = min(each, room, left)
        quotas[stratum, default: 0] += more
        left -= more
      }
      open = open.filter { (quotas[$0] ?? 0) < min(populations[$0] ?? 0, size) }
    }
    return quotas
  }
}
