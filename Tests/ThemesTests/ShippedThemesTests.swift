import ColumbusTestSupport
import Foundation
import Testing

@testable import Themes

/// The cues that are built in are those of the folder.
struct ShippedThemesTests {
  @Test func builtInCuesAreThoseOfTheFolder() throws {
    let file = try String(contentsOfFile: Tool.root + "/Pipelines/themes/cues.csv", encoding: .utf8)
    #expect(
      ShippedCues.text + "\n" == file || ShippedCues.text == file,
      "run Pipelines/embed-cues to write the cues into the program")
  }

  /// What weighs most stands outside the quotation marks, what is said inside.
  @Test func whatTheModelFindsHasTheVoiceOfTheSentence() throws {
    let outcome = try Tool.run(
      "detect",
      [
        "explain", "--themes", Tool.root + "/Pipelines/themes", "--sentence",
        "Onze directeur bromde: \"Zulke speeltjes komen er hier niet in.\"",
      ])
    let mentions = outcome.output.split(separator: "\n").filter { $0.contains("  mention  ") }
    #expect(
      mentions.map { $0.prefix { $0 != ":" } } == [
        "  mention  management_resistance, affirmed, quoted"
      ])
  }

  @Test func aModelReadsBackAsItWasWritten() throws {
    var words = WordTable()
    let texts = [("ik verdrink in de mail", true), ("de mail is er", false)]
    let examples = (0..<4).flatMap { _ in
      texts.map { text, hasTheme in
        ModelTrainer.Example(
          symbols: text.split(separator: " ").map {
            words.symbol(token: String($0), lemma: String($0))
          }, themes: hasTheme ? [0] : [])
      }
    }
    let model = ModelTrainer.train(examples, words: words, themes: 1)
    let theme = Theme(name: "t", labelNL: "", labelEN: "", definitionNL: "", definitionEN: "")
    let rows = model.rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }
    let csv = (["feature,rarity,t"] + rows).joined(separator: "\n")
    let read = try LinearModel(SourceTable(csv: csv, file: "model.csv"), themes: [theme])
    let scorer = ModelScorer(read, words: words)
    let scores = examples.map { scorer.scores($0.symbols)[0] }
    #expect(scores[0] > 0 && scores[1] < 0)
    let parts = scorer.contributions(examples[0].symbols, theme: 0)
    #expect(abs(parts.reduce(read.bias[0], +) - scores[0]) < 0.001)
  }
}
