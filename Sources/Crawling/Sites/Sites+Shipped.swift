extension Sites {
  /// The rules that the program carries with it: those of `Pipelines/sites.csv`.
  package static let shipped = Sites(rules: shippedRules)

  package static let shippedRules: [SiteRule] = ShippedTable.rows(ShippedSites.text).compactMap {
    try? SiteRule(rule: $0[0], host: $0[1], prefix: $0[2])
  }
}

/// A table within the program: lines and commas, without quotes.
enum ShippedTable {
  /// The rows without the header.
  static func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
