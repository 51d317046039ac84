import ColumbusTestSupport
import Testing

@testable import Themes

/// What a pattern finds in a sentence, and where a wrong one is refused.
struct PatternTests {
  /// The words that a pattern matches, `|` between matches; nil where it finds nothing.
  private func found(_ pattern: String, in text: String, lists: String = "list,entry\n") throws
    -> String?
  {
    let dictionary = try Fixture.dictionary(patterns: [pattern], lists: lists)
    let sentence = Fixture.sentences(text)
    var words = WordTable()
    var document = DocumentText(isComment: false)
    for (index, tokens) in sentence.enumerated() {
      document.append(
        paragraph: 1, number: index + 1, isQuoteBlock: false,
        symbols: tokens.map { words.symbol(token: $0, lemma: Fixture.lemma($0)) })
    }
    var analyzer = DocumentAnalyzer(dictionary)
    let findings = analyzer.analyze(document, words: words, isOnTopic: true)
    let number = dictionary.patterns.firstIndex { $0.meaning == .theme(0) }
    let matches = findings.sentences.enumerated().flatMap { index, finding in
      finding.matches.filter { $0.pattern == number }.map { match in
        match.tokens.map { sentence[index][$0] }.joined(separator: " ")
      }
    }
    return matches.isEmpty ? nil : matches.joined(separator: "|")
  }

  @Test(
    arguments: [
      ("snappen", "Hij snapt het.", "snapt"),
      ("=snapt", "Hij snapt het.", "snapt"),
      ("=snappen", "Hij snapt het.", nil),
      ("overweldig*", "Overweldigend veel werk.", "Overweldigend"),
      ("*weerstand", "De managementweerstand groeit.", "managementweerstand"),
      ("*crypto*", "Met supercryptomunten.", "supercryptomunten"),
      ("+directie", "Het directielid en de schooldirectie.", "directielid|schooldirectie"),
      ("ideeen", "Nieuwe ideeën!", "ideeën"),
      ("niet mee", "Ik doe niet mee.", "niet mee"),
      ("doe mee", "Ik doe niet mee.", nil),
      ("doe niet? mee", "Ik doe mee.", "doe mee"),
      ("doe ~ mee", "Ik doe toch echt niet mee.", "doe mee"),
      ("doe ~2 mee", "Ik doe toch echt niet mee.", nil),
      ("doe|ga mee", "Ik ga mee.", "ga mee"),
      ("(kopje onder|het spoor bijster)", "Ik ben het spoor bijster.", "het spoor bijster"),
      ("{baas, niet}", "Niet alleen de baas.", "Niet baas"),
      ("{baas, niet}", "Niet alleen ik, maar de baas.", nil),
      ("doe ... mee", "Ik doe met plezier en overgave elke dag mee.", "doe mee"),
      ("doe ... mee", "Ik doe het, maar hij gaat mee.", nil),
      ("baas & nee", "Nee, zei de baas.", "Nee baas"),
      ("baas & !nee", "Nee, zei de baas.", nil),
      ("< baas", "Baas van alles.", "Baas"),
      ("< baas", "De baas.", nil),
      ("ook >", "Ik ook!", "ook"),
      ("mee & #question", "Doe je mee?", "mee"),
      ("mee & #question", "Doe mee.", nil),
      ("nee & #previous(baas)", "Daar is de baas. Nee, zei hij.", "Nee"),
      ("nee & #previous(baas)", "Nee, zei hij.", nil),
      ("doe _ mee", "Ik doe niet mee.", "doe niet mee"),
      ("< ~2 baas", "Daar is baas.", "baas"),
      ("< ~2 baas", "Daar is hij dan, de baas.", nil),
      ("< (nou|tja)? baas", "\"Tja baas.", "Tja baas"),
    ] as [(String, String, String?)])
  func matches(pattern: String, text: String, expected: String?) throws {
    #expect(try found(pattern, in: text) == expected, "\(pattern) in \(text)")
  }

  @Test func listsStandForTheirEntries() throws {
    let lists = "list,entry\nleiding,baas|chef\nleiding,raad van bestuur\nmacht,@leiding|koning\n"
    #expect(
      try found("@macht zegt", in: "De raad van bestuur zegt nee.", lists: lists)
        == "raad van bestuur zegt")
    #expect(try found("@macht zegt", in: "De koning zegt nee.", lists: lists) == "koning zegt")
  }

  private static let edge = "a word stands before '<' or behind '>'"

  /// What looks as if it could match nothing and can.
  @Test(
    arguments: [
      "baas & !de baas", "(ook|< ook) baas", "(baas >|baas) ook", "_ < ook", "< - < ook",
      "baas? & ook & !baas", "(baas|chef) & !baas", "ook & !#previous(ook)",
      "baas & #previous(baas)",
    ])
  func takes(pattern: String) throws {
    _ = try Fixture.dictionary(patterns: [pattern])
  }

  @Test(arguments: [
    ("baas & ", "t.csv:2: column pattern, character 8: a word is expected"),
    ("(baas", "t.csv:2: column pattern, character 6: ')' is expected"),
    ("baas)", "t.csv:2: column pattern, character 5: ')' is not expected here"),
    ("één … €5 é)", "t.csv:2: column pattern, character 11: ')' is not expected here"),
    ("één « twee", "t.csv:2: column pattern, character 5: a word is expected, not '«'"),
    (
      "~3 baas", "t.csv:2: column pattern, character 8: a gap stands between words, not at the edge"
    ),
    ("baas ~99 chef", "t.csv:2: column pattern, character 9: a gap is from 1 to 20 words"),
    ("!baas", "t.csv:2: column pattern, character 1: a pattern needs words that must be there"),
    ("a*", "t.csv:2: column pattern, character 1: at least three letters are expected beside '*'"),
    ("@baas", "t.csv:2: column pattern, character 2: there is no list @baas in lists.csv"),
    (
      "baas?",
      "t.csv:2: column pattern: the pattern matches everything: no word of it must be there"
    ),
    (
      "baas & #maandag",
      "t.csv:2: column pattern, character 16: #question or #previous(…) is expected, not '#maandag'"
    ),
    ("baas < ook", "t.csv:2: column pattern: the pattern matches nothing: \(edge)"),
    ("(baas >|chef ~2 >) ook", "t.csv:2: column pattern: the pattern matches nothing: \(edge)"),
    (
      "baas & #question & !#question",
      "t.csv:2: column pattern: the pattern matches nothing: what must be there must not be there"
    ),
    (
      "de baas & !de baas",
      "t.csv:2: column pattern: the pattern matches nothing: what must be there must not be there"
    ),
    (
      "(de baas|een baas) ook & !baas|chef",
      "t.csv:2: column pattern: the pattern matches nothing: a word that must be there must not be there"
    ),
    (
      "#previous(nee) & #question",
      "t.csv:2: column pattern, character 1: a pattern needs words that must be there"
    ),
    ("@leeg", "t.csv:2: column pattern, character 2: there is no list @leeg in lists.csv"),
    (
      "{baas}",
      "t.csv:2: column pattern, character 2: from 2 to 4 parts are expected between braces"
    ),
  ])
  func refuses(pattern: String, message: String) {
    #expect(throws: ThemeFaults.self) {
      do {
        _ = try Fixture.dictionary(patterns: [pattern], lists: "list,entry\n")
      } catch let error as ThemeFaults {
        #expect(error.description == message)
        throw error
      }
    }
  }

  @Test func tellsEveryFaultAtOnce() {
    do {
      _ = try Fixture.dictionary(
        patterns: ["(a", "goed", "@niets"], lists: "list,entry\nx,@y\ny,@x\n")
      Issue.record("the dictionary was taken")
    } catch let error as ThemeFaults {
      #expect(error.faults.count == 4)
      #expect(error.description.contains("lists.csv:"))
    } catch {
      Issue.record("\(error)")
    }
  }

  /// The sentence before is one of the same document, however documents are read together.
  @Test func aSentenceOfAnotherDocumentIsNotTheOneBefore() throws {
    let dictionary = try Fixture.dictionary(patterns: ["nee & #previous(baas)"])
    var words = WordTable()
    let documents = [["daar", "is", "de", "baas"], ["nee", "zei", "hij"]].map { tokens in
      var document = DocumentText(isComment: false)
      document.append(
        paragraph: 1, number: 1, isQuoteBlock: false,
        symbols: tokens.map { words.symbol(token: $0, lemma: $0) })
      return document
    }
    var analyzer = DocumentAnalyzer(dictionary)
    analyzer.read(documents[...], words: words)
    var findings = DocumentFindings()
    analyzer.decide(
      documents[1], 1, words: words, repeated: [], isOnTopic: true, detail: .findings,
      into: &findings)
    #expect(findings.sentences.map(\.mentions) == [[]])
  }
}
