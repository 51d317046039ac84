import Statistics

/// The order of the sheet: mixed, so that neighbours tell nothing of one another.
enum SampleOrder {
  static func key(_ id: String) -> UInt64 { SeededGenerator.hash(id.utf8, seed: 0x5EED) }
}
