/// The classes of words that patterns ask for: sets of tests of which one must pass.
struct WordClasses: Sendable {
  private(set) var tests = WordTestIndex()
  private var classes: [[Int32]: Int32] = [:]
  /// The tests of each class, rising.
  private(set) var members: [[Int32]] = []
  /// The classes that each test belongs to, rising.
  private(set) var classesOfTest: [[Int32]] = []

  var count: Int { members.count }

  /// The number of a class; the same tests have the same class.
  mutating func number(of wanted: [WordTest]) -> Int32 {
    let numbers = numbers(of: wanted)
    if let known = classes[numbers] { return known }
    let number = Int32(members.count)
    classes[numbers] = number
    members.append(numbers)
    if classesOfTest.count < tests.count {
      classesOfTest += [[Int32]](repeating: [], count: tests.count - classesOfTest.count)
    }
    for test in numbers { classesOfTest[Int(test)].append(number) }
    return number
  }

  /// The numbers of tests, each once, rising.
  mutating func numbers(of wanted: [WordTest]) -> [Int32] {
    if wanted.count == 1 { return [tests.number(of: wanted[0])] }
    var numbers = wanted.map { tests.number(of: $0) }
    numbers.sort()
    var kept = 1
    for index in numbers.indices.dropFirst() where numbers[index] != numbers[kept - 1] {
      numbers[kept] = numbers[index]
      kept += 1
    }
    numbers.removeLast(numbers.count - kept)
    return numbers
  }
}
