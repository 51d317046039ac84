/// A set of small numbers, looked up for very many tokens.
struct NumberSet {
  /// By number; the last stands for all that are larger.
  private var members = [false]

  init(_ numbers: [Int32]) { for number in numbers { insert(number) } }

  @inline(__always)
  func contains(_ number: Int32) -> Bool {
    // A number below zero is a large one so.
    members[Int(min(UInt32(bitPattern: number), UInt32(members.count - 1)))]
  }

  private mutating func insert(_ number: Int32) {
    while members.count <= Int(number) + 1 { members.append(false) }
    members[Int(number)] = true
  }
}
