import ColumbusTestSupport
import Testing

@testable import Themes

/// The model as it is summed and read quickly is the model as it is written down.
struct ScorerTests {
  /// Short and long ones, with letters of one to four bytes, marks and numbers.
  private static let words = [
    "ik", "verdrink", "mail", "naïeve", "ideeën", "één", "ß", "日本語", "𝒜𝒷𝒸", ",", "\"", "—", "1984",
    "it's", "directievergaderingsverslag", "a,b", String(repeating: "zo", count: 30),
  ]
  private static let themes = (0..<5).map {
    Theme(name: "t\($0)", labelNL: "", labelEN: "", definitionNL: "", definitionEN: "")
  }

  private static func sentence(
    _ random: inout SeededGenerator, _ table: inout WordTable
  ) -> [Int32] {
    (0..<Int.random(in: 1..<9, using: &random)).map { _ in
      let word = words[Int.random(in: 0..<words.count, using: &random)]
      return table.symbol(token: word, lemma: word)
    }
  }

  /// A model of half of the features of some sentences, with weights of three decimals.
  private static func model(
    _ random: inout SeededGenerator, _ table: inout WordTable, themes: Int = themes.count
  ) -> LinearModel {
    var names: Set<String> = []
    for _ in 0..<40 {
      let (words, pieces) = SentenceFeatures.all(sentence(&random, &table), table)
      names.formUnion(words + pieces)
    }
    var model = LinearModel(themes: themes)
    for (place, name) in names.sorted().enumerated() where place.isMultiple(of: 2) {
      let numbers = (0...themes).map { _ in
        Float(Int.random(in: -2000...2000, using: &random)) / 1000
      }
      model.append(name, rarity: abs(numbers[0]), weights: Array(numbers.dropFirst()))
    }
    return model
  }

  /// The score of a theme by the names of the features.
  private static func plainScore(
    _ model: LinearModel, _ symbols: [Int32], _ table: WordTable, theme: Int
  ) -> Float {
    let names = (0..<model.features.count).map { model.features[$0] }
    let rows = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let (words, pieces) = SentenceFeatures.all(symbols, table)
    return [words, pieces].reduce(model.bias[theme]) { score, kind in
      var sum: Float = 0
      var square: Float = 0
      for name in kind {
        guard let row = rows[name] else { continue }
        let weight = model.weights[row * model.lanes + theme / 4][theme % 4]
        sum += model.rarity[row] * weight
        square += model.rarity[row] * model.rarity[row]
      }
      return square > 0 ? score + sum / square.squareRoot() : score
    }
  }

  @Test(arguments: [1, 2, 5, 12, 13, 29])
  func aScoreIsTheSumOfTheFeatures(themes: Int) {
    var random = SeededGenerator(seed: UInt64(themes))
    var table = WordTable()
    let model = Self.model(&random, &table, themes: themes)
    for _ in 0..<40 {
      let symbols = Self.sentence(&random, &table)
      let scorer = ModelScorer(model, words: table)
      let scores = scorer.scores(symbols)
      #expect(scores.count == themes)
      for theme in 0..<themes {
        let plain = Self.plainScore(model, symbols, table, theme: theme)
        let parts = scorer.contributions(symbols, theme: theme)
        #expect(abs(scores[theme] - plain) < 1e-4)
        #expect(abs(parts.reduce(model.bias[theme], +) - plain) < 1e-4)
      }
    }
  }

  @Test func theTableIsReadAlikeInBothWays() throws {
    var random = SeededGenerator(seed: 4)
    var table = WordTable()
    let model = Self.model(&random, &table)
    let header = (["feature", "rarity"] + Self.themes.map(\.name)).joined(separator: ",")
    let rows = model.rows.map { row in
      row.map { field in
        field.contains { ",\"".contains($0) }
          ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
      }.joined(separator: ",")
    }
    let csv = ([header] + rows).joined(separator: "\n") + "\n"
    let quick = Array(csv.utf8).withUnsafeBufferPointer {
      ModelTable.read($0, themes: Self.themes)
    }
    #expect(quick == (try LinearModel(SourceTable(csv: csv, file: "m.csv"), themes: Self.themes)))
    #expect(quick?.rows == model.rows)
    for (broken, by) in [
      ("(add)", "(ad)"), ("\n(bias),0,", "\n(bias),0,x"), ("\n(bias),0,", "\n(bias),0,0,"),
      ("feature", "name"),
    ] {
      let bytes = Array(csv.replacing(broken, with: by).utf8)
      #expect(throws: ThemeFaults.self) {
        try LinearModel(csv: bytes, file: "m.csv", themes: Self.themes)
      }
    }
  }
}
