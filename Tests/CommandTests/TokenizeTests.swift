import ColumbusTestSupport
import Testing

/// `columbus-tokenize` as a process.
@Suite struct TokenizeTests {
  private func run(_ work: WorkFolder, _ arguments: [String]) throws -> Tool.Outcome {
    try Tool.run("tokenize", arguments, in: work.path)
  }

  @Test func writesSentencesAndWordsOfDutchDocuments() throws {
    let work = try WorkFolder()
    try work.write("d.csv", "doc_id,language,published_at\nd1,nl,2011-04\nd2,en,\n")
    try work.write(
      "p.csv",
      "doc_id,paragraph,role,text\nd1,1,body,\"Ik las drie mails. Jij ook?\"\nd2,1,body,Hello.\n")
    let outcome = try run(
      work,
      [
        "--documents", "d.csv", "--paragraphs", "p.csv", "--sentences", "s.csv", "--vocabulary",
        "v.csv", "--counts", "c.csv",
      ])
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    #expect(
      try work.read("s.csv") == """
        doc_id,paragraph,sentence,role,start,stop,text,tokens,lemmas
        d1,1,1,body,0,18,Ik las drie mails.,Ik las drie mails .,ik lezen drie mail .
        d1,1,2,body,19,27,Jij ook?,Jij ook ?,jij ook ?

        """)
    #expect(
      try work.read("v.csv") == """
        lemma,token,year,gf,df
        drie,drie,2011,1,1
        ik,ik,2011,1,1
        jij,jij,2011,1,1
        lezen,las,2011,1,1
        mail,mails,2011,1,1
        ook,ook,2011,1,1

        """)
    #expect(try work.read("c.csv").contains("tokenize,p,rejected,language_en,1,documents"))
  }

  @Test func writesCoNLLU() throws {
    let work = try WorkFolder()
    try work.write("t.csv", "doc_id,text\nt,Top!\n")
    let outcome = try run(work, ["--text", "t.csv", "--conllu", "-"])
    let expected = """
      # newdoc id = t
      # newpar id = t.1
      # sent_id = t.1.1
      # text = Top!
      1\tTop\ttop\tNOUN\t_\t_\t_\t_\t_\tSpaceAfter=No
      2\t!\t!\tPUNCT\t_\t_\t_\t_\t_\t_


      """
    #expect(outcome == .init(status: 0, output: expected, errors: ""))
  }

  @Test func tagsWhatALemmaDependsOn() throws {
    let work = try WorkFolder()
    try work.write("t.csv", "doc_id,text\nt,De oude baas heeft het aan Karin uitgelegd.\n")
    let outcome = try run(work, ["--text", "t.csv", "--conllu", "-"])
    let tags = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t")[3] }
    #expect(tags == ["DET", "ADJ", "NOUN", "_", "_", "ADP", "PROPN", "VERB", "PUNCT"])
  }

  /// Text that no person wrote: every byte but white space and control characters is in a token.
  @Test(
    arguments: [
      ("no blank", "a", 10_000_000), ("marks", ".)!", 300_000),
      ("emoji", "👨‍👩‍👧😀🇳🇱", 20_000), ("right to left", "שלום عليكم ", 20_000),
      ("zalgo", "z\u{301}\u{302}\u{303}\u{304}a\u{333}", 20_000),
      ("quotes", "\"\"'`,,", 100_000), ("bidi", "\u{202E}abc\u{202C} ", 20_000),
    ] as [(String, String, Int)])
  func readsHostileText(name: String, piece: String, times: Int) throws {
    let work = try WorkFolder()
    let text = String(repeating: piece, count: times)
    let quoted = text.replacing("\"", with: "\"\"")
    try work.write("t.csv", "doc_id,text\nt,\"\(quoted)\"\n")
    let outcome = try run(
      work,
      ["--text", "t.csv", "--conllu", "c", "--sentences", "s.csv", "--vocabulary", "v.csv"])
    #expect(outcome.status == 0, "\(name): \(outcome.errors)")
    var joined: [UInt8] = []
    for line in try work.bytes("c").split(separator: 0x0A) where line[line.startIndex] != 0x23 {
      joined += line.split(separator: 0x09)[1]
    }
    #expect(joined == text.utf8.filter { $0 != 0x20 }, "\(name)")
  }

  /// Paragraphs are read together, and long ones in pieces: their rows are those that each has alone.
  @Test func readsTogetherAsAlone() throws {
    let work = try WorkFolder()
    let sentence = "Zij zei: \"Ik geef het op\", en hij gaf haar – één keer – gelijk. Wat nu? "
    let texts =
      (1...40).map { String(repeating: sentence, count: $0 * $0 % 97) + "Einde \($0)." }
      + [String(repeating: sentence, count: 3000), String(repeating: "woord ", count: 40_000)]
    let rows = texts.enumerated().map { "d\($0),\"\($1.replacing("\"", with: "\"\""))\"\n" }
    var alone = ""
    for row in rows {
      try work.write("t.csv", "doc_id,text\n\(row)")
      #expect(try run(work, ["--text", "t.csv", "--sentences", "s.csv"]).status == 0)
      alone += try work.read("s.csv").split(separator: "\n").dropFirst().joined(separator: "\n")
      alone += "\n"
    }
    try work.write("t.csv", "doc_id,text\n\(rows.joined())")
    #expect(try run(work, ["--text", "t.csv", "--sentences", "s.csv"]).status == 0)
    #expect(
      try work.read("s.csv")
        == "doc_id,paragraph,sentence,role,start,stop,text,tokens,lemmas\n\(alone)")
  }

  @Test(arguments: [[0xED, 0xA0, 0x80], [0xFF], [0xC3], [0xF0, 0x9F, 0x98]] as [[UInt8]])
  func repairsWhatIsNoUTF8(bytes: [UInt8]) throws {
    let work = try WorkFolder()
    let head = Array("doc_id,text\nt,Een ".utf8)
    try work.write("t.csv", bytes: head + bytes + Array(" woord.\n".utf8))
    let outcome = try run(work, ["--text", "t.csv", "--sentences", "s.csv"])
    #expect(outcome.status == 0)
    let repaired = String(decoding: bytes, as: UTF8.self)
    let text = "Een \(repaired) woord."
    let stop = text.unicodeScalars.count
    let row = try work.read("s.csv").split(separator: "\n")[1]
    #expect(row.hasPrefix("t,1,1,body,0,\(stop),\(text),"))
  }

  @Test func aNULPartsWords() throws {
    let work = try WorkFolder()
    try work.write("t.csv", "doc_id,text\nt,Een\u{0}woord.\n")
    let outcome = try run(work, ["--text", "t.csv", "--sentences", "s.csv"])
    #expect(outcome.status == 0)
    #expect(
      try work.read("s.csv").split(separator: "\n")[1]
        == "t,1,1,body,0,10,Een woord.,Een woord .,een woord .")
  }

  @Test func manyWordsAreCountedInRuns() throws {
    let work = try WorkFolder()
    var text = "doc_id,text\n"
    for document in 0..<4 {
      let words = (0..<100_000).map { "w\($0 + document * 50_000)x" }.joined(separator: " ")
      text += "d\(document),\(words)\n"
    }
    try work.write("t.csv", text)
    let outcome = try run(work, ["--text", "t.csv", "--vocabulary", "v.csv"])
    #expect(outcome.status == 0)
    let rows = try work.read("v.csv").split(separator: "\n").dropFirst()
    #expect(rows.count == 250_000)
    #expect(rows.filter { $0.hasSuffix(",2,2") }.count == 150_000)
    #expect(work.files() == ["t.csv", "v.csv"])
  }

  @Test(
    arguments: [
      (["--text", "weg.csv", "--conllu", "x"], 66), (["--text", "t.csv"], 64),
      (["--conllu", "x"], 64),
      (["--text", "t.csv", "--documents", "d", "--conllu", "x"], 64),
      (["--text", "broken.csv", "--conllu", "x"], 65),
    ] as [([String], Int32)])
  func refusesWhatItCannotRead(arguments: [String], status: Int32) throws {
    let work = try WorkFolder()
    try work.write("t.csv", "doc_id,text\nt,Top!\n")
    try work.write("broken.csv", "doc_id\nt\n")
    let outcome = try run(work, arguments)
    #expect(outcome.status == status)
    #expect(!outcome.errors.isEmpty)
    #expect(!work.exists("x"))
  }
}
