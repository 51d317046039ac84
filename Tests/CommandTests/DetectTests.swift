import ColumbusTestSupport
import Testing

/// `columbus-detect` as a process.
@Suite struct DetectTests {
  private func run(_ work: WorkFolder, _ arguments: [String]) throws -> Tool.Outcome {
    try Tool.run("detect", arguments, in: work.path)
  }

  /// A folder with a theme, a post and a comment that repeats it.
  private func work() throws -> WorkFolder {
    let work = try WorkFolder()
    try work.write("themes/themes.csv", "theme\nfun\n")
    try work.write(
      "themes/fun.csv",
      "pattern,example,counter_example\nlol|plezier,We hebben lol.,De pret is voorbij.\n")
    try work.write("d.csv", "doc_id,kind,thread_id\np,post,p\nc,comment,p\n")
    try work.write(
      "s.csv",
      """
      doc_id,paragraph,sentence,role,start,stop,text,tokens,lemmas
      p,1,1,body,0,37,Wij hebben hier echt elke dag plezier.,Wij hebben hier echt elke dag \
      plezier .,wij hebben hier echt elk dag plezier .
      p,1,2,body,38,50,Één lol niet!,Één lol niet !,één lol niet !
      c,1,1,body,0,37,Wij hebben hier echt elke dag plezier.,Wij hebben hier echt elke dag \
      plezier .,wij hebben hier echt elk dag plezier .
      c,1,2,body,38,46,Lol dus.,Lol dus .,lol dus .

      """)
    return work
  }

  private let detect = [
    "--documents", "d.csv", "--sentences", "s.csv", "--themes", "themes", "--mentions", "m.csv",
    "--voices", "v.csv", "--counts", "n.csv",
  ]

  @Test func writesMentionsAndTheVoiceOfEverySentence() throws {
    let work = try work()
    #expect(try run(work, detect) == .init(status: 0, output: "", errors: ""))
    #expect(
      try work.read("m.csv") == """
        doc_id,paragraph,sentence,start,stop,theme,pattern,evidence,polarity,voice,speaker,score,cue
        p,1,1,30,37,fun,fun:2,plezier,affirmed,author,,1,
        p,1,2,42,45,fun,fun:2,lol,negated,author,,1,niet@46-50
        c,1,1,30,37,fun,fun:2,plezier,affirmed,quoted,other,1,
        c,1,2,38,41,fun,fun:2,Lol,affirmed,commenter,,1,

        """)
    #expect(
      try work.read("v.csv") == """
        doc_id,paragraph,sentence,voice,attributed,speaker
        p,1,1,author,false,
        p,1,2,author,false,
        c,1,1,quoted,false,other
        c,1,2,commenter,false,

        """)
    #expect(try work.read("n.csv").contains("detect,s,kept,,4,sentences"))
  }

  /// More documents than are analyzed at once: the rows of each are those of the first, and a comment
  /// behind many others still repeats its post.
  @Test func manyDocumentsAreAnalyzedInTurn() throws {
    let work = try work()
    let rows = try work.read("s.csv").split(separator: "\n").dropFirst().map(String.init)
    var (documents, sentences) = ("doc_id,kind,thread_id\n", "")
    for i in 0..<8000 {
      documents += "p\(i),post,p\(i)\nc\(i),comment,p\(i)\n"
      for row in rows { sentences += "\(row.prefix(1))\(i)\(row.dropFirst())\n" }
    }
    let header = try #require(try work.read("s.csv").split(separator: "\n").first)
    try work.write("d.csv", documents)
    try work.write("s.csv", "\(header)\n\(sentences)")
    #expect(try run(work, detect) == .init(status: 0, output: "", errors: ""))
    let mentions = try work.read("m.csv").split(separator: "\n").dropFirst()
    #expect(mentions.count == 32_000)
    let kinds = Set(mentions.map { $0.drop { $0 != "," } })
    #expect(
      kinds == [
        ",1,1,30,37,fun,fun:2,plezier,affirmed,author,,1,",
        ",1,2,42,45,fun,fun:2,lol,negated,author,,1,niet@46-50",
        ",1,1,30,37,fun,fun:2,plezier,affirmed,quoted,other,1,",
        ",1,2,38,41,fun,fun:2,Lol,affirmed,commenter,,1,",
      ])
  }

  @Test func tellsEveryFaultOfEveryFileAtOnce() throws {
    let work = try work()
    try work.write("themes/themes.csv", "theme\nfun\nfun\nWeg\nweg\n")
    try work.write(
      "themes/fun.csv",
      "pattern,weight,polarity\n(lol,1,\nlol?,,\nlol ~99 pret,,\npret,twee,\ngoed,,maybe\npret,,\n@niets,,\n"
    )
    try work.write("themes/over.csv", "pattern\nx\n")
    try work.write("themes/lists.csv", "list,entry\na,@b\nb,@a\nc,\n")
    try work.write("themes/cues.csv", "kind,pattern\nraar,niet\n")
    let outcome = try run(work, detect)
    #expect(outcome.status == 65)
    #expect(!work.exists("m.csv"))
    for fault in [
      "lists.csv:4: column entry: is empty",
      "lists.csv:3: column entry, character 2: the list @a names itself: a → b → a",
      "fun.csv:2: column pattern, character 5: ')' is expected",
      "fun.csv:3: column pattern: the pattern matches everything: no word of it must be there",
      "fun.csv:4: column pattern, character 8: a gap is from 1 to 20 words",
      "fun.csv:5: column weight: 'twee' is no number above 0 and at most 10",
      "fun.csv:6: column polarity: 'maybe' is none of affirmed, negated, hypothetical",
      "fun.csv:7: column pattern: stands in line 5 too",
      "fun.csv:8: column pattern, character 2: there is no list @niets in lists.csv",
      "themes.csv:3: column theme: fun stands there twice",
      "themes.csv:4: column theme: 'Weg' is no name: a-z, 0-9 and _ are expected",
      "themes.csv:5: column theme: there is no table of patterns weg.csv beside it",
      "over.csv: there is no theme over in themes/themes.csv",
      "cues.csv:2: column kind: 'raar' is no kind of cue; known are negation, denial",
      "themes: 15 faults in the themes",
    ] {
      #expect(outcome.errors.contains(fault), "\(fault)")
    }
  }

  /// A table that cannot be read whole hides no fault of the others, nor of its own other rows.
  @Test func tellsFaultsOfTablesOfPatternsOfListsAndOfTheModelTogether() throws {
    let work = try work()
    try work.write("themes/themes.csv", "theme,theme\nfun,\n")
    try work.write(
      "themes/fun.csv", "pattern,weight\nlol,1,2\nlol & !lol|pret,\nlol,9,9\nlol <,1\n")
    try work.write("themes/weg.csv", "pattern\n(x\n")
    try work.write("themes/topics.csv", "")
    try work.write("themes/lists.csv", "list,entry\na,\"x\n")
    try work.write("themes/cues.csv", "kind,role\nnegation,x\n")
    try work.write("themes/model.csv", "feature,rarity,fun\n(bias),0,-1\nw:lol,1,x\n")
    let outcome = try run(work, detect)
    #expect(outcome.status == 65)
    let faults = outcome.errors.split(separator: "\n").map {
      $0.replacing("columbus-detect: themes/", with: "")
    }
    #expect(
      faults == [
        "cues.csv:1: there is no column pattern; it has kind, role",
        "fun.csv:2: 3 fields where the header has 2",
        "fun.csv:3: column pattern: the pattern matches nothing: a word that must be there must not be there",
        "fun.csv:4: 3 fields where the header has 2",
        "fun.csv:5: column pattern: the pattern matches nothing: a word stands before '<' or behind '>'",
        "lists.csv:2: a quotation mark is opened and not closed",
        "model.csv: the rows (bias), (add), (remove) and (denial) are expected",
        "model.csv:3: column fun: 'x' is no number",
        "themes.csv:1: column theme: stands in the header twice",
        "topics.csv: is empty: a header is expected",
        "weg.csv: there is no theme weg in themes/themes.csv",
        "weg.csv:2: column pattern, character 3: ')' is expected",
        "columbus-detect: themes: 12 faults in the themes",
      ])
    #expect(!work.exists("m.csv"))
  }

  @Test func refusesAnEmptyFolderAndAModelOfOtherThemes() throws {
    let work = try work()
    try work.write("leeg/x", "")
    let empty = try run(
      work, ["check", "--themes", "leeg"])
    #expect(empty.status == 65)
    #expect(empty.errors.contains("leeg: there is no themes.csv in the folder"))
    #expect(try run(work, ["check", "--themes", "weg"]).status == 66)
    try work.write("themes/model.csv", "feature,rarity,fun\n(bias),0,-1\nw:lol,1,x\n")
    let model = try run(work, detect)
    #expect(model.status == 65)
    #expect(model.errors.contains("themes/model.csv:3: column fun: 'x' is no number"))
    #expect(model.errors.contains("(bias), (add), (remove) and (denial) are expected"))
  }

  @Test func checksExamplesAndCounterexamples() throws {
    let work = try work()
    let right = try run(work, ["check", "--themes", "themes"])
    #expect(right.status == 0)
    #expect(right.output.hasSuffix(", 2 examples, 0 faults\n"))
    try work.write(
      "themes/fun.csv", "pattern,example,counter_example\nlol,Wat een pret.,Wat een lol.\n")
    let wrong = try run(work, ["check", "--themes", "themes"])
    #expect(wrong.status == 65)
    #expect(
      wrong.errors.contains(
        "themes/fun.csv:2: column example: 'lol' does not find 'Wat een pret.'"))
    #expect(
      wrong.errors.contains(
        "themes/fun.csv:2: column counter_example: 'lol' finds 'Wat een lol.'"))
  }

  @Test func explainsASentence() throws {
    let work = try work()
    let outcome = try run(
      work,
      ["explain", "--themes", "themes", "--sentence", "Mijn baas zei: \"We hebben geen lol.\""])
    #expect(
      outcome
        == .init(
          status: 0,
          output: """
            Mijn baas zei: "We hebben geen lol."
              tokens   Mijn baas zei : " We hebben geen lol . "
              lemmas   mijn baas zeggen : " we hebben geen lol . "
              clauses  Mijn baas zei : | " We hebben geen lol . | "
              voice    quoted, speaker management
              cue      speaker “baas” management
              cue      attribution “baas zei” \("")
              cue      saying “zei” \("")
              cue      negation “geen” \("")
              pattern  fun:2  lol|plezier  →  “lol”
              mention  fun, negated by negation “geen”, quoted: “lol”, score 1 = fun:2 1


            """, errors: ""))
  }

  @Test func refusesCodedSentencesOfUnknownThemes() throws {
    let work = try work()
    try work.write(
      "coded.csv",
      "doc_id,sentence,topic,text,theme,polarity\nd,1,t,Lol hier.,weg,\nd,2,t,Lol hier.,fun,soms\n")
    let outcome = try run(
      work, ["train", "--themes", "themes", "--coded", "coded.csv", "--model", "model.csv"])
    #expect(outcome.status == 65)
    #expect(
      outcome.errors == """
        columbus-detect: coded.csv:2: column theme: there is no theme weg in themes.csv
        columbus-detect: coded.csv:3: column polarity: 'soms' is no polarity
        columbus-detect: 2 faults in the coded sentences

        """)
    #expect(!work.exists("model.csv"))
  }

  @Test func trainsWithThresholdsByTheme() throws {
    let work = try work()
    try work.write("themes/themes.csv", "theme\nfun\nlast\n")
    try work.write("themes/last.csv", "pattern\nlast\n")
    let rows = (0..<20).flatMap { number in
      [
        "d,\(3 * number),t\(number % 5),Wij lachen ons krom om nummer \(number).,fun\n",
        "d,\(3 * number + 1),t\(number % 5),Wij zuchten onder nummer \(number).,last\n",
        "d,\(3 * number + 2),t\(number % 5),Wij lezen nummer \(number).,\n",
      ]
    }
    try work.write("coded.csv", "doc_id,sentence,topic,text,theme\n" + rows.joined())
    let train = ["train", "--themes", "themes", "--coded", "coded.csv", "--model", "model.csv"]
    let chosen = try run(
      work,
      train + [
        "--add", "0.25,last=0.5", "--remove=fun=-1", "--polarity", "polarity.csv",
      ])
    #expect(chosen.status == 0)
    #expect(chosen.output.contains("\nfun: 0 1; 0.25, -1\nlast: 0 1; 0.50, -"))
    let model = try work.read("model.csv").split(separator: "\n")
    #expect(model[2] == "(add),0,0.25,0.5")
    #expect(model[3].hasPrefix("(remove),0,-1,-"))
    let polarity = try work.read("polarity.csv")
    #expect(polarity.hasPrefix("feature,rarity,negated,hypothetical\n(bias),0,"))
    #expect(polarity.contains("\n(add),0,0.05,0.05\n(remove),0,-0.8,-0.8\n"))
    let wrong = try run(work, train + ["--add", "weg=1"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.hasPrefix("columbus-detect: --add: there is no theme weg\n"))
    #expect(try run(work, train + ["--remove", "fun="]).status == 64)
  }

  @Test(
    arguments: [
      ("l.dic", "%\n1\tpos\n%\nblij*\t1\nlol\t1\n", "blij*\n=lol\n", ""),
      ("w.cat", "POS\n\tBLIJ* (1)\n\tHEEL_GOED (1)\n", "BLIJ*\n=HEEL =GOED\n", ""),
      ("q.yml", "pos:\n  - blij*\n  - \"heel goed\"\n", "blij*\n=heel =goed\n", ""),
      ("q.yaml", "pos: [lol, verdr*t]\n", "=lol\n", "columbus-detect: left out: pos: verdr*t\n"),
    ])
  func bringsOverOtherDictionaries(
    file: String, text: String, patterns: String, errors: String
  ) throws {
    let work = try WorkFolder()
    try work.write(file, text)
    let outcome = try run(work, ["import", "--from", file, "--output", "themes"])
    #expect(outcome == .init(status: 0, output: "", errors: errors))
    let rows = patterns.split(separator: "\n").map { "\($0),,,,,\n" }.joined()
    #expect(
      try work.read("themes/pos.csv")
        == "pattern,polarity,weight,note,example,counter_example\n" + rows)
    #expect(try work.read("themes/themes.csv").contains("\npos,"))
    #expect(try run(work, ["check", "--themes", "themes"]).status == 0)
    #expect(try run(work, ["import", "--from", file, "--output", "themes"]).status == 73)
  }
}
