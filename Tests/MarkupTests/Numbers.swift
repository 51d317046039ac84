/// Numbers that look random and are the same on every run.
struct Numbers {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }

  mutating func one(of choices: [String]) -> String { choices[next(below: choices.count)] }
}
