/// The command line is wrong; said before any work is done.
package struct UsageError: Error, Equatable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// What was typed after the name of a command, checked against its options.
package struct Arguments: Sendable {
  private var given: [String: [String]] = [:]
  package private(set) var positionals: [String] = []

  /// - Parameters:
  ///   - words: what was typed after the command.
  ///   - options: those the command knows.
  ///   - takesPositionals: whether words without dashes are allowed.
  package init(parsing words: [String], options: [Option], takesPositionals: Bool = false)
    throws(UsageError)
  {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        try addPositionals(Array(rest), takesPositionals)
        break
      }
      guard word.hasPrefix("--") else {
        try addPositionals([word], takesPositionals)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = options.first(where: { $0.name == name }) else {
        throw UsageError("there is no option \(name)")
      }
      try add(option, inline: parts.count == 2 ? String(parts[1]) : nil, from: &rest)
    }
    for option in options where option.isRequired && given[option.name] == nil {
      throw UsageError("\(option.name) \(option.placeholder) is missing")
    }
  }

  private mutating func addPositionals(_ words: [String], _ allowed: Bool) throws(UsageError) {
    guard allowed || words.isEmpty else { throw UsageError("'\(words[0])' is not expected here") }
    positionals += words
  }

  private mutating func add(
    _ option: Option, inline: String?, from rest: inout ArraySlice<String>
  ) throws(UsageError) {
    if option.kind == .flag {
      guard inline == nil else { throw UsageError("\(option.name) takes no value") }
      given[option.name] = [""]
      return
    }
    guard let value = inline ?? rest.popFirst(), !value.isEmpty else {
      throw UsageError("\(option.name) wants a value: \(option.name) \(option.placeholder)")
    }
    guard option.kind == .values || given[option.name] == nil else {
      throw UsageError("\(option.name) is given twice")
    }
    given[option.name, default: []].append(value)
  }

  package func has(_ name: String) -> Bool { given[name] != nil }

  /// The value of an option that may be missing.
  package func value(_ name: String) -> String? { given[name]?.last }

  package func values(_ name: String) -> [String] { given[name] ?? [] }

  /// The value of an option that is declared as required.
  package func required(_ name: String) -> String {
    guard let value = value(name) else {
      preconditionFailure("\(name) is read as required but not declared so")
    }
    return value
  }

  /// A whole number within bounds; `preset` where the option is missing.
  package func integer(
    _ name: String, default preset: Int, in bounds: ClosedRange<Int> = 0...Int.max
  ) throws(UsageError) -> Int {
    guard let text = value(name) else { return preset }
    guard let number = Int(text), bounds.contains(number) else {
      let range =
        bounds.upperBound == Int.max
        ? "of at least \(bounds.lowerBound)" : "from \(bounds.lowerBound) to \(bounds.upperBound)"
      throw UsageError("\(name) takes a whole number \(range), not '\(text)'")
    }
    return number
  }

  /// One of a closed set of words; `preset` where the option is missing.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, default preset: Choice
  ) throws(UsageError) -> Choice where Choice.RawValue == String {
    guard let text = value(name) else { return preset }
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("\(name) takes one of \(known), not '\(text)'")
    }
    return choice
  }
}
