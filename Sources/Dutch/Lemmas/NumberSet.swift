/// A set of small numbers, looked up for every token.
struct NumberSet {
  private var members: [Bool] = []

  @inline(__always)
  func contains(_ number: Int32) -> Bool {
    number >= 0 && Int(number) < members.count && members[Int(number)]
  }

  mutating func insert(_ number: Int32) {
    while members.count <= Int(number) { members.append(false) }
    members[Int(number)] = true
  }
}
