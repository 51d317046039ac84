/// What a program found against what people coded; weights make a stratified sample stand for the
/// corpus it was drawn from.
package struct Detection: Sendable, Equatable {
  /// Weight of what both have.
  package private(set) var found = 0.0
  /// Weight of what the program alone has.
  package private(set) var wrong = 0.0
  /// Weight of what people alone have.
  package private(set) var missed = 0.0
  /// Weight of what neither has.
  package private(set) var neither = 0.0

  package init() {}

  package mutating func add(program: Bool, people: Bool, weight: Double = 1) {
    switch (program, people) {
    case (true, true): found += weight
    case (true, false): wrong += weight
    case (false, true): missed += weight
    case (false, false): neither += weight
    }
  }

  /// Of what the program found, the share that is right.
  package var precision: Double? { found + wrong > 0 ? found / (found + wrong) : nil }
  /// Of what is there, the share that the program found.
  package var recall: Double? { found + missed > 0 ? found / (found + missed) : nil }
  /// The harmonic mean of the two.
  package var f1: Double? {
    let sum = 2 * found + wrong + missed
    return sum > 0 ? 2 * found / sum : nil
  }
  /// The share of units that has it, by people's codes.
  package var prevalence: Double? {
    let sum = found + wrong + missed + neither
    return sum > 0 ? (found + missed) / sum : nil
  }
}
