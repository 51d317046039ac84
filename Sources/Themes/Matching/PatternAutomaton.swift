/// All patterns of a dictionary over one set of word classes.
///
/// A sentence is read once. Each of its words says, by its classes, which patterns have their rarest
/// word there; such a pattern is looked at only if all its other words are in the sentence too. The
/// rest cost nothing, so that the time of a sentence depends on what is found in it and not on how
/// many patterns there are.
package struct PatternAutomaton: Sendable {
  private(set) var classes = WordClasses()
  private(set) var patterns: [CompiledPattern] = []
  /// The patterns that are tried at a word of each class.
  private(set) var triggers: [[Int32]] = []

  package init() {}

  package var count: Int { patterns.count }

  /// Adds a pattern.
  /// - Returns: its number, or what makes it useless.
  mutating func add(_ parts: [PatternPart]) -> Result<Int, UselessPattern> {
    let pattern = CompiledPattern(parts, classes: &classes)
    guard pattern.length <= PatternProgram.greatestLength else { return .failure(.tooLong) }
    guard let trigger = pattern.trigger(classes) else { return .failure(.matchesEverything) }
    if triggers.count < classes.count {
      triggers += [[Int32]](repeating: [], count: classes.count - triggers.count)
    }
    let number = patterns.count
    patterns.append(pattern)
    for index in trigger { triggers[Int(index)].append(Int32(number)) }
    return .success(number)
  }

  /// Gives every class of words its list of patterns; called when all patterns are in.
  mutating func finish() {
    triggers += [[Int32]](repeating: [], count: classes.count - triggers.count)
  }
}

/// Why a pattern that reads well cannot be used.
enum UselessPattern: Error, CustomStringConvertible {
  case tooLong
  case matchesEverything

  var description: String {
    switch self {
    case .tooLong: "the pattern is too long once its lists and braces are written out"
    case .matchesEverything: "the pattern matches everything: no word of it must be there"
    }
  }
}
