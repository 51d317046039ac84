/// A place where a pattern matched.
package struct PatternMatch: Sendable, Equatable {
  package let pattern: Int
  /// The tokens that the pattern's words stand for, rising, without those of its gaps.
  package let tokens: [Int]

  package var start: Int { tokens.first ?? 0 }
  package var stop: Int { (tokens.last ?? -1) + 1 }
}

/// Matches the patterns of an automaton in sentences of one table of words.
///
/// It keeps what is known of each word, so one matcher serves a whole part.
package struct PatternMatcher: Sendable {
  package let automaton: PatternAutomaton
  package private(set) var traits: [WordTraits] = []
  /// The kind of each word.
  private var kinds: [Int32] = []
  private var table = WordKinds()
  private var reader = WordReader()
  private var sentences: SentenceMatcher

  package init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    sentences = SentenceMatcher(patterns: automaton.count, tests: automaton.tests.count)
  }

  /// Works out what is to be known of the words that are new in the table.
  package mutating func prepare(_ words: WordTable) {
    if traits.count >= words.count { return }
    for symbol in traits.count..<words.count {
      words.withWord(Int32(symbol)) { token, lemma in
        traits.append(reader.read(token, lemma, automaton))
      }
      kinds.append(table.number(of: reader.tests, automaton))
    }
  }

  /// Finds what matches in the sentences of documents, by pattern and then by place.
  mutating func read(_ documents: ArraySlice<DocumentText>, into store: inout MatchStore) {
    withTables { tables, matcher in
      for document in documents {
        document.symbols.withUnsafeBufferPointer { symbols in
          var before: DocumentText.Sentence?
          for sentence in document.sentences {
            let previous =
              before?.paragraph == sentence.paragraph ? before.map { symbols[$0.tokens] } : nil
            let first = store.count
            let marks = matcher.read(
              UnsafeBufferPointer(rebasing: symbols[sentence.tokens]),
              after: previous.map { UnsafeBufferPointer(rebasing: $0) }, tables, into: &store)
            store.endSentence(from: first, marks: marks)
            before = sentence
          }
        }
      }
    }
  }

  /// Finds what matches in a sentence, by pattern and then by place.
  /// - Parameter previous: the sentence before, of the same paragraph.
  /// - Returns: the traits of all its words together.
  mutating func read(
    _ sentence: [Int32], after previous: [Int32]?, into store: inout MatchStore
  ) -> WordTraits {
    withTables { tables, matcher in
      sentence.withUnsafeBufferPointer { sentence in
        guard let previous else { return matcher.read(sentence, after: nil, tables, into: &store) }
        return previous.withUnsafeBufferPointer {
          matcher.read(sentence, after: $0, tables, into: &store)
        }
      }
    }
  }

  /// The tables for as long as `body` runs, and what works with them.
  private mutating func withTables<R>(
    _ body: (MatchTables, inout SentenceMatcher) -> R
  ) -> R {
    var matcher = SentenceMatcher(patterns: 0, tests: 0)
    swap(&matcher, &sentences)
    defer { swap(&matcher, &sentences) }
    let longestWait = table.longestWait
    let result = traits.withUnsafeBufferPointer { traits in
      kinds.withUnsafeBufferPointer { kinds in
        table.withTables { all, bits, lists, waits, joins, joined in
          automaton.withTables { watches, neighbours, patterns, required, programs, code in
            body(
              MatchTables(
                traits: traits, kindOfWord: kinds, kinds: all, classBits: bits, lists: lists,
                waits: waits, longestWait: longestWait, joins: joins, joined: joined,
                watches: watches, neighbours: neighbours, patterns: patterns,
                required: required, programs: programs, code: code),
              &matcher)
          }
        }
      }
    }
    return result
  }
}

extension WordKinds {
  fileprivate func withTables<R>(
    _ body: (
      UnsafeBufferPointer<Kind>, UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<Int32>,
      UnsafeBufferPointer<Wait>, KeyIndex.View, UnsafeBufferPointer<Range<Int32>>
    ) -> R
  ) -> R {
    all.withUnsafeBufferPointer { all in
      classBits.withUnsafeBufferPointer { bits in
        lists.withUnsafeBufferPointer { lists in
          waits.withUnsafeBufferPointer { waits in
            joins.withView { joins in
              joined.withUnsafeBufferPointer { body(all, bits, lists, waits, joins, $0) }
            }
          }
        }
      }
    }
  }
}

extension PatternAutomaton {
  fileprivate func withTables<R>(
    _ body: (
      UnsafeBufferPointer<PatternWatch>, UnsafeBufferPointer<Int32>,
      UnsafeBufferPointer<CompiledPattern>, UnsafeBufferPointer<Int32>,
      UnsafeBufferPointer<Program>, UnsafeBufferPointer<PatternProgram.Instruction>
    ) -> R
  ) -> R {
    watches.withUnsafeBufferPointer { watches in
      neighbours.withUnsafeBufferPointer { neighbours in
        patterns.withUnsafeBufferPointer { patterns in
          required.withUnsafeBufferPointer { required in
            programs.withUnsafeBufferPointer { programs in
              code.withUnsafeBufferPointer {
                body(watches, neighbours, patterns, required, programs, $0)
              }
            }
          }
        }
      }
    }
  }
}
