/// The sums over clusters from which a share, its design effect and its interval follow.
///
/// Sentences come in documents, documents in threads and sites. What one cluster holds is alike, so
/// that an interval that takes each document as independent is far too narrow. The variance of the
/// ratio Σhits ÷ Σbase is taken from its linearisation over clusters (Cochran 1977, chapter 11):
/// k/(k−1) · Σ(x − r·m)² ÷ M², which needs no more than five sums. They are integers, so that the
/// sums of two archives add up to those of both.
package struct ClusterSums: Sendable, Equatable {
  /// Clusters with a base.
  package private(set) var clusters = 0
  package private(set) var hits = 0
  package private(set) var base = 0
  private var hitsSquared = 0
  private var product = 0
  private var baseSquared = 0

  private static let usualCorrelation = 0.05

  package init() {}

  /// The sums of hits in clusters that were added apart.
  package init(_ bases: ClusterBases, _ hits: ClusterHits) {
    (clusters, base, baseSquared) = (bases.clusters, bases.base, bases.squared)
    (self.hits, hitsSquared, product) = (hits.hits, hits.squared, hits.product)
  }

  /// Adds one whole cluster; one without a base says nothing.
  package mutating func add(hits x: Int, base m: Int) {
    guard m > 0 else { return }
    clusters += 1
    hits += x
    base += m
    hitsSquared += x * x
    product += x * m
    baseSquared += m * m
  }

  package static func += (sums: inout ClusterSums, other: ClusterSums) {
    sums.clusters += other.clusters
    sums.hits += other.hits
    sums.base += other.base
    sums.hitsSquared += other.hitsSquared
    sums.product += other.product
    sums.baseSquared += other.baseSquared
  }

  /// Hits ÷ base.
  package var share: Double? { base > 0 ? Double(hits) / Double(base) : nil }

  /// How many times larger the variance is than that of as many independent trials; at least 1.
  ///
  /// Where all or none are hits, or one cluster holds everything, the data cannot tell: then Kish's
  /// 1 + (Σm² ÷ M − 1)·ρ with an intraclass correlation ρ that is usual for texts of one hand.
  package var designEffect: Double? {
    guard let r = share else { return nil }
    let m = Double(base)
    guard r > 0, r < 1, clusters > 1 else {
      return 1 + max(0, Double(baseSquared) / m - 1) * Self.usualCorrelation
    }
    let residuals =
      Double(hitsSquared) - 2 * r * Double(product) + r * r * Double(baseSquared)
    let k = Double(clusters)
    let variance = max(0, residuals) * k / (k - 1) / (m * m)
    return max(1, variance / (r * (1 - r) / m))
  }

  /// Wilson's interval on the effective number base ÷ design effect.
  package var interval: Interval? {
    guard let r = share, let effect = designEffect else { return nil }
    return Interval.wilson(share: r, trials: Double(base) / effect)
  }

  /// The interval of hits per unit of base where a unit can hold several hits (mentions in
  /// sentences): normal on the linearised variance, cut at 0.
  package var rateInterval: Interval? {
    guard let r = share, clusters > 1 else { return nil }
    let residuals =
      Double(hitsSquared) - 2 * r * Double(product) + r * r * Double(baseSquared)
    let k = Double(clusters)
    let error = (max(0, residuals) * k / (k - 1)).squareRoot() / Double(base)
    return Interval(low: max(0, r - Normal.z95 * error), high: r + Normal.z95 * error)
  }
}
