import Stage
import Testing

@Suite struct ArgumentsTests {
  static let options: [Option] = [
    .required("--pages", "F", "the pages"),
    .optional("--versions", "N", "how many versions"),
    .repeated("--sums", "F", "sums"),
    .flag("--quiet", "say nothing"),
  ]

  enum Names: String, CaseIterable { case drop, hash, keep }

  @Test func bothWaysOfGivingAValue() throws {
    let arguments = try Arguments(
      parsing: ["--pages=a=b.csv", "--versions", "4", "--sums", "x", "--sums=y", "--quiet"],
      options: Self.options)
    #expect(arguments.required("--pages") == "a=b.csv")
    #expect(try arguments.integer("--versions", default: 3) == 4)
    #expect(arguments.values("--sums") == ["x", "y"])
    #expect(arguments.has("--quiet"))
    #expect(arguments.value("--names") == nil)
  }

  @Test(arguments: [
    (["--pages"], "--pages wants a value: --pages F"),
    (["--pages="], "--pages wants a value: --pages F"),
    ([], "--pages F is missing"),
    (["--page", "x"], "there is no option --page"),
    (["--pages", "x", "--pages", "y"], "--pages is given twice"),
    (["--pages", "x", "y"], "'y' is not expected here"),
    (["--pages", "x", "--quiet=yes"], "--quiet takes no value"),
  ])
  func wrongUseIsNamed(words: [String], message: String) {
    let error = #expect(throws: UsageError.self) {
      _ = try Arguments(parsing: words, options: Self.options)
    }
    #expect(error?.description == message)
  }

  @Test func numbersAndChoicesHaveBounds() throws {
    let arguments = try Arguments(
      parsing: ["--pages", "keep", "--versions", "-1"], options: Self.options)
    let number = #expect(throws: UsageError.self) {
      _ = try arguments.integer("--versions", default: 3, in: 1...9)
    }
    #expect(number?.description == "--versions takes a whole number from 1 to 9, not '-1'")
    #expect(try arguments.choice("--pages", default: Names.hash) == .keep)
    let choice = #expect(throws: UsageError.self) {
      _ = try arguments.choice("--versions", default: Names.hash)
    }
    #expect(choice?.description == "--versions takes one of drop, hash, keep, not '-1'")
  }

  @Test func wordsAfterTwoDashesAreNoOptions() throws {
    let arguments = try Arguments(
      parsing: ["a", "--", "--b"], options: [], takesPositionals: true)
    #expect(arguments.positionals == ["a", "--b"])
  }
}
