import ColumbusTestSupport
import Testing

@testable import TokenizeStage

@Suite struct VocabularyTests {
  /// The sums without a branch are those that one would write with them.
  @Test func countsWordsAndTheirDocuments() {
    var generator = SeededGenerator(seed: 3)
    var count = Vocabulary.Count(lemma: 0)
    var (gf, documents): (Int32, Set<Int32>) = (0, [])
    // One document behind the other, the last with the largest number.
    for document in [0, 1, 2, 5, 1 << 30, Int32.max] {
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        let one = Int32.random(in: 0...1, using: &generator)
        count.add(one, in: document)
        gf += one
        if one == 1 { documents.insert(document) }
      }
    }
    #expect(gf > 0)
    #expect(count.gf == gf)
    #expect(count.df == Int32(documents.count))
  }
}
