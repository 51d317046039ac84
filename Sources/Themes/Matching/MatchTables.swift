/// What is only read while sentences are matched, as plain memory, so that no array is counted or
/// copied for a word; for as long as `PatternMatcher.withTables` runs.
struct MatchTables {
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
  let joins: KeyIndex.View
  let joined: UnsafeBufferPointer<Range<Int32>>
  let watches: UnsafeBufferPointer<PatternWatch>
  let neighbours: UnsafeBufferPointer<Int32>
  let patterns: UnsafeBufferPointer<CompiledPattern>
  let programs: UnsafeBufferPointer<PatternAutomaton.Program>
  let code: UnsafeBufferPointer<PatternProgram.Instruction>

  /// Whether the words of a kind belong to a class.
  @inline(__always)
  func belongs(_ kind: Int32, to wanted: Int32) -> Bool {
    let word = Int(kind) * WordKinds.bitWords + Int(wanted >> 6) & (WordKinds.bitWords - 1)
    if classBits[word] >> UInt64(wanted & 63) & 1 == 0 { return false }
    return isListed(wanted, kinds[Int(kind)].classes)
  }

  private func isListed(_ wanted: Int32, _ range: Range<Int32>) -> Bool {
    var low = Int(range.lowerBound)
    var high = Int(range.upperBound)
    while high - low > 8 {
      let middle = (low + high) / 2
      if lists[middle] <= wanted { low = middle } else { high = middle }
    }
    while low < high {
      if lists[low] == wanted { return true }
      low += 1
    }
    return false
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
