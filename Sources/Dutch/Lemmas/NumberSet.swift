/// A set of small numbers, looked up for every token.
struct NumberSet {
  private var members: [Bool] = []

  init(_ numbers: [Int32]) { for number in numbers { insert(number) } }

  @inline(__always)
  func contains(_ number: Int32) -> Bool {
    number >= 0 && Int(number) < members.count && members[Int(number)]
  }

  private mutating func insert(_ number: Int32) {
    while members.count <= Int(number) { members.append(false) }
    members[Int(number)] = true
  }
}
