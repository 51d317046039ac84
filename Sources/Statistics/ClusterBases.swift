/// The clusters that several shares are taken over: what of their sums does not depend on the hits.
package struct ClusterBases: Sendable, Equatable {
  /// Clusters with a base.
  package private(set) var clusters = 0
  package private(set) var base = 0
  private(set) var squared = 0

  package init() {}

  /// Adds one whole cluster; one without a base says nothing.
  package mutating func add(_ base: Int) {
    guard base > 0 else { return }
    clusters += 1
    self.base += base
    squared += base * base
  }
}

/// The hits in such clusters; those without any need not be added.
package struct ClusterHits: Sendable, Equatable {
  package private(set) var hits = 0
  private(set) var squared = 0
  private(set) var product = 0

  package init() {}

  /// Adds the hits of one whole cluster.
  package mutating func add(_ hits: Int, base: Int) {
    guard base > 0 else { return }
    self.hits += hits
    squared += hits * hits
    product += hits * base
  }
}
