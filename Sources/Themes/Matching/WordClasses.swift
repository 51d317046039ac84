/// The classes of words that patterns ask for: sets of tests of which one must pass.
struct WordClasses: Sendable {
  /// The numbers of classes, by the bytes of the numbers of their tests.
  private var index = ByteIndex(capacity: 1 << 10)
  /// The classes of one test, by the test; -1 where there is none.
  private var classOfOne: [Int32] = []
  /// The tests of each class, rising.
  private(set) var members: [[Int32]] = []
  /// The classes that each test belongs to, rising.
  private(set) var classesOfTest: [[Int32]] = []

  var count: Int { members.count }

  /// The number of a class; the same tests have the same class.
  mutating func number(of wanted: TestSet) -> Int32 {
    guard let only = wanted.only else { return listed(wanted) }
    if classOfOne.count <= Int(only) {
      let missing = Int(only) + 1 - classOfOne.count
      classOfOne.append(contentsOf: repeatElement(-1, count: missing))
    }
    if classOfOne[Int(only)] < 0 { classOfOne[Int(only)] = listed(wanted) }
    return classOfOne[Int(only)]
  }

  private mutating func listed(_ wanted: TestSet) -> Int32 {
    let numbers = Self.numbers(of: wanted)
    let number = numbers.withUnsafeBytes { bytes in
      let text = bytes.bindMemory(to: UInt8.self)
      return index.insert(text, hash: ByteHash.hash(text))
    }
    if number < members.count { return Int32(number) }
    members.append(numbers)
    if let last = numbers.last, classesOfTest.count <= Int(last) {
      let missing = Int(last) + 1 - classesOfTest.count
      classesOfTest.append(contentsOf: repeatElement([], count: missing))
    }
    for test in numbers { classesOfTest[Int(test)].append(Int32(number)) }
    return Int32(number)
  }

  /// Gives every test its list of classes, also those that no class asks for.
  mutating func finish(tests: Int) {
    let missing = max(0, tests - classesOfTest.count)
    classesOfTest.append(contentsOf: repeatElement([], count: missing))
  }

  /// The numbers of tests, each once, rising.
  static func numbers(of wanted: TestSet) -> [Int32] {
    if let only = wanted.only { return [only] }
    var numbers = wanted.numbers.sorted()
    var kept = min(1, numbers.count)
    for index in numbers.indices.dropFirst() where numbers[index] != numbers[kept - 1] {
      numbers[kept] = numbers[index]
      kept += 1
    }
    numbers.removeLast(numbers.count - kept)
    return numbers
  }
}
