/// Finds what stands between quotation marks in the sentences of a paragraph.
///
/// Marks of all styles are read in turn as opening and closing, over sentence boundaries, because
/// people mix styles. A mark left over quotes to the end of the paragraph where it opens a sentence,
/// and else nothing.
struct QuoteMarks {
  /// A stretch between two marks, in tokens of the paragraph.
  struct Stretch: Equatable {
    let tokens: Range<Int>
    let isSingle: Bool
  }

  /// An opening single mark without a closing one within so many tokens is an apostrophe.
  private static let longestSingle = 80

  /// - Parameters:
  ///   - symbols: the paragraph's words.
  ///   - starts: where its sentences begin.
  static func stretches(
    _ symbols: ArraySlice<Int32>, starts: [Int], traits: [WordTraits]
  ) -> [Stretch] {
    var doubles: [Int] = []
    var singles: [Int] = []
    for index in symbols.indices {
      let trait = traits[Int(symbols[index])]
      if trait.contains(.openingQuote) { doubles.append(index) }
      if trait.contains(.singleQuote) { singles.append(index) }
    }
    if doubles.isEmpty && singles.isEmpty { return [] }
    var found: [Stretch] = []
    for pair in stride(from: 0, to: doubles.count, by: 2) {
      let open = doubles[pair] + 1
      if pair + 1 < doubles.count {
        found.append(Stretch(tokens: open..<max(open, doubles[pair + 1]), isSingle: false))
      } else if starts.contains(doubles[pair]) {
        found.append(Stretch(tokens: open..<max(open, symbols.endIndex), isSingle: false))
      }
    }
    guard singles.count.isMultiple(of: 2) else { return found }
    for pair in stride(from: 0, to: singles.count, by: 2) {
      let open = singles[pair] + 1
      let close = singles[pair + 1]
      if close > open, close - open <= longestSingle {
        found.append(Stretch(tokens: open..<close, isSingle: true))
      }
    }
    return found
  }
}
