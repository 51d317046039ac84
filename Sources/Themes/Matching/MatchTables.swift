/// What is only read while sentences are matched.
///
/// As plain memory, so that no array is counted or copied for a word; for as long as
/// `PatternMatcher.withTables` runs. A class, for it is handed on very often, and is large.
final class MatchTables {
  /// By symbol.
  let traits: UnsafeBufferPointer<WordTraits>
  /// The kind of each symbol.
  let kindOfWord: UnsafeBufferPointer<Int32>
  let kinds: UnsafeBufferPointer<WordKinds.Kind>
  let classBits: UnsafeBufferPointer<UInt64>
  /// What the ranges of the classes and tests of kinds point at.
  let lists: UnsafeBufferPointer<Int32>
  /// What those of their watches and of `joined` point at.
  let waits: UnsafeBufferPointer<WordKinds.Wait>
  /// How long the longest stretch of them is.
  let longestWait: Int
  let joins: KeyIndex.View
  let joined: UnsafeBufferPointer<Range<Int32>>
  let watches: UnsafeBufferPointer<PatternWatch>
  let neighbours: UnsafeBufferPointer<Int32>
  let patterns: UnsafeBufferPointer<CompiledPattern>
  private let required: UnsafeBufferPointer<Int32>
  let programs: UnsafeBufferPointer<PatternAutomaton.Program>
  let code: UnsafeBufferPointer<PatternProgram.Instruction>

  init(
    traits: UnsafeBufferPointer<WordTraits>, kindOfWord: UnsafeBufferPointer<Int32>,
    kinds: UnsafeBufferPointer<WordKinds.Kind>, classBits: UnsafeBufferPointer<UInt64>,
    lists: UnsafeBufferPointer<Int32>, waits: UnsafeBufferPointer<WordKinds.Wait>, longestWait: Int,
    joins: KeyIndex.View, joined: UnsafeBufferPointer<Range<Int32>>,
    watches: UnsafeBufferPointer<PatternWatch>, neighbours: UnsafeBufferPointer<Int32>,
    patterns: UnsafeBufferPointer<CompiledPattern>, required: UnsafeBufferPointer<Int32>,
    programs: UnsafeBufferPointer<PatternAutomaton.Program>,
    code: UnsafeBufferPointer<PatternProgram.Instruction>
  ) {
    self.traits = traits
    self.kindOfWord = kindOfWord
    self.kinds = kinds
    self.classBits = classBits
    self.lists = lists
    self.waits = waits
    self.longestWait = longestWait
    self.joins = joins
    self.joined = joined
    self.watches = watches
    self.neighbours = neighbours
    self.patterns = patterns
    self.required = required
    self.programs = programs
    self.code = code
  }

  /// The bits of one kind of words (see `WordKinds.classBits`).
  typealias ClassBits = SIMD8<UInt64>

  @inline(__always)
  func classBits(of kind: Int32) -> ClassBits {
    let row = Int(kind) * WordKinds.bitWords
    return UnsafeRawBufferPointer(
      UnsafeBufferPointer(rebasing: classBits[row..<row + WordKinds.bitWords])
    ).loadUnaligned(as: ClassBits.self)
  }

  /// Whether the words of a kind belong to a class.
  @inline(__always)
  func belongs(_ kind: Int32, to wanted: Int32) -> Bool {
    let word = Int(kind) * WordKinds.bitWords + Int(wanted >> 6) & (WordKinds.bitWords - 1)
    if classBits[word] >> UInt64(wanted & 63) & 1 == 0 { return false }
    return isListed(wanted, kinds[Int(kind)].classes)
  }

  /// The classes of which a word must stand in a sentence for a pattern to match there.
  func required(_ range: Range<Int32>) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(rebasing: required[Int(range.lowerBound)..<Int(range.upperBound)])
  }

  /// Whether a number stands in a stretch of the lists, which rises.
  @inline(__always)
  private func isListed(_ wanted: Int32, _ range: Range<Int32>) -> Bool {
    var start = Int(range.lowerBound)
    var count = range.count
    if count == 0 { return false }
    while count > 1 {
      let half = count / 2
      // No branch, for nobody could foresee in which half it is.
      start = lists[start + half] <= wanted ? start + half : start
      count -= half
    }
    return lists[start] == wanted
  }

  /// A stretch of the watches.
  func waits(_ range: Range<Int32>) -> UnsafeBufferPointer<WordKinds.Wait> {
    UnsafeBufferPointer(rebasing: waits[Int(range.lowerBound)..<Int(range.upperBound)])
  }

  /// A stretch of the lists.
  func list(_ range: Range<Int32>) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(rebasing: lists[Int(range.lowerBound)..<Int(range.upperBound)])
  }
}
