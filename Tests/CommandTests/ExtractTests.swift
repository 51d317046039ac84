import ColumbusTestSupport
import Foundation
import Testing

/// `columbus-extract` as a process.
@Suite struct ExtractTests {
  private let fixture: ExtractFixture
  private var work: WorkFolder { fixture.work }

  init() throws { fixture = try ExtractFixture() }

  private static let lines: [(id: Int, name: String, time: String, text: String)] = [
    (1, "Anoniem", "19 april 2011 om 08:00", "Ik weet het ook niet, vraag het aan BSN 111222333."),
    (2, "Anneke de Vries", "19 april 2011 om 09:30", "Dank je wel, dat ga ik doen."),
    (3, "Bob", "20 april 2041 om 09:30", "Laat maar weten hoe het afloopt."),
  ]

  private static func post(_ comments: [Int]) -> String {
    let list = lines.filter { comments.contains($0.id) }.map {
      """
      <li class="comment depth-1" id="comment-\($0.id)"><div class="comment-author vcard">
      <cite class="fn">\($0.name)</cite></div><div class="comment-meta">\($0.time)</div>
      <div class="comment-content"><p>\($0.text)</p></div></li>
      """
    }
    return """
      <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">
      <title>Een brief aan jan@werk.example</title></head>
      <body><article class="post"><h1 class="entry-title">Een brief aan jan@werk.example</h1>
      <p class="byline">Door <span class="author">Anneke de Vries</span> op
      <time datetime="2011-04-18T10:23">18 april</time></p><div class="entry-content">
      <p>Gisteren schreef ik een brief over het nieuwe systeem, en niemand gaf antwoord op mijn vragen.</p>
      <blockquote><p>Bel ons op 06-12345678 of stort op NL91ABNA0417164300.</p></blockquote>
      <p>Daarom vraag ik het <q>nog een keer</q>, aan @pietje en aan iedereen die dit leest.</p>
      </div></article><h3>2 reacties</h3><ol class="commentlist">\(list.joined())</ol></body></html>
      """
  }

  /// A thread in two captures, a page without a text, a list, and a page that is not there.
  private func writeThread() throws {
    let url = "http://werk.example/2011/04/brief"
    try fixture.write([
      .init("p1", url: url + "/", thread: url, year: 2012, body: Self.post([1, 2])),
      .init("p2", url: url + "/?x=1", thread: url, year: 2013, body: Self.post([2, 3])),
      .init("p3", url: "http://werk.example/leeg", body: "<p></p>"),
      .init("p4", url: "http://werk.example/lijst", kind: "list", body: "<h1>Archief</h1>"),
      .init("p5", url: "http://werk.example/weg", body: nil),
    ])
  }

  @Test func whatAThreadBecomes() throws {
    try writeThread()
    #expect(try fixture.run(["--names", "keep"]) == .init(status: 0, output: "", errors: ""))
    #expect(
      try work.read("documents.csv") == """
        doc_id,page_id,kind,parent_id,thread_id,reply_depth,position,url,site,title,author,published_at,language,language_score,n_paragraphs,n_words,fingerprint,published_source,modified_at,captured_at,in_newest,by_post_author,anchor,announced_comments,tags
        a33ef6170986caa0,p2,post,,a33ef6170986caa0,,,http://werk.example/2011/04/brief,werk.example,Een brief aan jan@werk.example,Anneke de Vries,2011-04-18T10:23:00,nl,1.000,4,43,19997dfca789d9e8,time,,2013-05-01T00:00:00Z,true,false,,2,
        e6acae5173b9f340,p2,comment,a33ef6170986caa0,a33ef6170986caa0,0,1,http://werk.example/2011/04/brief#comment-2,werk.example,,Anneke de Vries,2011-04-19T09:30:00,nl,1.000,1,7,a157fb3b859a5d81,byline,,2013-05-01T00:00:00Z,true,true,comment-2,,
        14ef01f9502053d4,p2,comment,a33ef6170986caa0,a33ef6170986caa0,0,2,http://werk.example/2011/04/brief#comment-3,werk.example,,Bob,,nl,0.999,1,6,99026b0a67f5da80,,,2013-05-01T00:00:00Z,true,false,comment-3,,
        3fbc1a94172d8454,p1,comment,a33ef6170986caa0,a33ef6170986caa0,0,3,http://werk.example/2011/04/brief#comment-1,werk.example,,Anoniem,2011-04-19T08:00:00,nl,1.000,1,10,83fe1e064d8bae64,byline,,2012-05-01T00:00:00Z,false,false,comment-1,,

        """)
    #expect(
      try work.read("paragraphs.csv") == """
        doc_id,paragraph,role,text
        a33ef6170986caa0,1,title,Een brief aan jan@werk.example
        a33ef6170986caa0,2,body,"Gisteren schreef ik een brief over het nieuwe systeem, en niemand gaf antwoord op mijn vragen."
        a33ef6170986caa0,3,quote,Bel ons op 06-12345678 of stort op NL91ABNA0417164300.
        a33ef6170986caa0,4,body,"Daarom vraag ik het “nog een keer”, aan @pietje en aan iedereen die dit leest."
        e6acae5173b9f340,1,body,"Dank je wel, dat ga ik doen."
        14ef01f9502053d4,1,body,Laat maar weten hoe het afloopt.
        3fbc1a94172d8454,1,body,"Ik weet het ook niet, vraag het aan BSN 111222333."

        """)
    #expect(
      try work.read("rejects.csv") == """
        page_id,url,reason,detail,count
        p2,http://werk.example/2011/04/brief/?x=1,impossible_date,2041-04-20T09:30:00,1
        p3,http://werk.example/leeg,no_text,,1
        p4,http://werk.example/lijst,list,,1
        p5,http://werk.example/weg,no_record,no record starts there,1

        """)
    #expect(
      try work.read("merges.csv") == """
        item_id,kept_id,rule
        p1/0,a33ef6170986caa0,version
        p1/2,e6acae5173b9f340,same_comment

        """)
    #expect(
      try work.read("counts.csv") == """
        stage,part,fate,reason,n,unit
        extract,pages,read,,6,documents
        extract,pages,kept,comment,3,documents
        extract,pages,kept,post,1,documents
        extract,pages,merged,same_comment,1,documents
        extract,pages,merged,version,1,documents
        extract,pages,read,,5,pages
        extract,pages,kept,,2,pages
        extract,pages,rejected,list,1,pages
        extract,pages,rejected,no_record,1,pages
        extract,pages,rejected,no_text,1,pages
        extract,pages,kept,,7,paragraphs

        """)
  }

  /// What comes to stand under an old address is another document from that day, with its own comments;
  /// when the old text comes back it is the old document.
  @Test func anotherTextUnderAnOldAddress() throws {
    let url = "http://werk.example/2011/04/brief"
    let sold = """
      <!DOCTYPE html><html lang="nl"><head><title>Te koop</title></head><body><article>
      <h1>Te koop</h1><p>Deze domeinnaam kan van u zijn. Neem contact op met onze makelaars voor een bod,
      en uw bedrijf is morgen overal te vinden.</p></article></body></html>
      """
    try fixture.write([
      .init("p1", url: url, year: 2012, body: Self.post([1])),
      .init("p2", url: url, year: 2013, body: Self.post([1, 2])),
      .init("p3", url: url, year: 2015, body: sold),
      .init("p4", url: url, year: 2016, body: sold),
      .init("p5", url: url, year: 2018, body: Self.post([2])),
    ])
    #expect(try fixture.run(["--names", "keep"]) == .init(status: 0, output: "", errors: ""))
    let documents = try work.read("documents.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(
      documents.map { "\($0[1]) \($0[2]) \($0[9]) \($0[11].prefix(10)) \($0[20])" } == [
        "p5 post Een brief aan jan@werk.example 2011-04-18 true",
        "p5 comment  2011-04-19 true", "p2 comment  2011-04-19 false", "p4 post Te koop  true",
      ])
    let (old, new) = (documents[0][0], documents[3][0])
    #expect(
      try work.read("merges.csv").split(separator: "\n").dropFirst() == [
        "p2/0,\(old),version", "p1/0,\(old),version", "p2/2,\(documents[1][0]),same_comment",
        "p1/1,\(documents[2][0]),same_comment", "p3/0,\(new),version",
        "\(new),\(old),new_document",
      ])
    let counts = try work.read("counts.csv").split(separator: "\n").filter {
      $0.hasSuffix("documents")
    }
    #expect(
      counts == [
        "extract,pages,read,,9,documents", "extract,pages,kept,comment,2,documents",
        "extract,pages,kept,new_document,1,documents", "extract,pages,kept,post,1,documents",
        "extract,pages,merged,same_comment,2,documents", "extract,pages,merged,version,3,documents",
      ])
  }

  /// A forum shows a topic at each of its messages, under an address that is a page of its comments: the
  /// first of these is the post, not a comment once more.
  @Test func thePostAmongItsComments() throws {
    let messages = [
      ("Huib", "Wie heeft het koffieapparaat van de tweede verdieping gezien?", 500),
      ("Ans", "Het staat nu bij de receptie.", 501),
    ].map { name, text, id in
      """
      <div id="p\(id)" class="post bg1"><div class="postbody"><h3><a href="#p\(id)">Koffie</a></h3>
      <p class="author">door <strong><a href="./memberlist.php?u=\(id)">\(name)</a></strong>
      » di 18 nov 2014, 08:45</p><div class="content">\(text)</div></div></div>
      """
    }
    let page = """
      <!DOCTYPE html><html><head><title>Koffie - Forum</title></head><body id="phpbb">
      <h2><a href="./viewtopic.php?t=5">Koffie</a></h2>\(messages.joined())</body></html>
      """
    let topic = "http://werk.example/viewtopic.php?t=5"
    try fixture.write([
      .init("p1", url: topic, body: page),
      .init("p2", url: "\(topic)&p=501", thread: topic, kind: "comments", body: page),
    ])
    #expect(try fixture.run(["--names", "keep"]) == .init(status: 0, output: "", errors: ""))
    let documents = try work.read("documents.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(documents.map { "\($0[2]) \($0[10]) \($0[22])" } == ["post Huib ", "comment Ans p501"])
    #expect(
      try work.read("merges.csv").split(separator: "\n").dropFirst() == [
        "p2/1,\(documents[0][0]),same_post", "p2/2,\(documents[1][0]),same_comment",
      ])
  }

  /// A comment that its writer took away can be left out; its page is told, without its address.
  @Test func whatWasTakenAwayIsLeftOut() throws {
    let url = "http://werk.example/2011/04/brief"
    try fixture.write([
      .init("p1", url: url, year: 2012, body: Self.post([1, 2])),
      .init("p2", url: url, year: 2013, body: Self.post([2, 3])),
    ])
    let arguments = ["--names", "keep", "--withdrawn", "drop"]
    #expect(try fixture.run(arguments) == .init(status: 0, output: "", errors: ""))
    let documents = try work.read("documents.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(
      documents.map { "\($0[2]) \($0[10]) \($0[20])" } == [
        "post Anneke de Vries true", "comment Anneke de Vries true", "comment Bob true",
      ])
    #expect(
      try work.read("rejects.csv").split(separator: "\n").dropFirst() == [
        "p2,\(url),impossible_date,2041-04-20T09:30:00,1", "p1,,withdrawn,,1",
      ])
    #expect(
      try work.read("counts.csv").split(separator: "\n").dropFirst() == [
        "extract,pages,read,,6,documents", "extract,pages,kept,comment,2,documents",
        "extract,pages,kept,post,1,documents", "extract,pages,merged,same_comment,1,documents",
        "extract,pages,merged,version,1,documents",
        "extract,pages,rejected,withdrawn,1,documents", "extract,pages,read,,2,pages",
        "extract,pages,kept,,1,pages", "extract,pages,rejected,withdrawn,1,pages",
        "extract,pages,kept,,6,paragraphs",
      ])
  }

  /// What is written of names and contact details under each setting; keys never depend on it.
  @Test(arguments: [
    (["--names", "hash", "--key", "key"], ["1add95f80b45fe952fb2", "70846dcd0115679602a1", ""]),
    (["--key", "key"], ["1add95f80b45fe952fb2", "70846dcd0115679602a1", ""]),
    (["--names", "hash"], ["", "", ""]), (["--names", "drop", "--key", "key"], ["", "", ""]),
  ])
  func namesAreHidden(_ arguments: [String], _ authors: [String]) throws {
    try writeThread()
    try work.write("key", String(repeating: "0", count: 64))
    #expect(try fixture.run(arguments) == .init(status: 0, output: "", errors: ""))
    let documents = try work.read("documents.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(documents.map { $0[10] } == [authors[0], authors[0], authors[1], authors[2]])
    #expect(documents.map { $0[9] } == ["Een brief aan [e-mail]", "", "", ""])
    #expect(documents.map { $0[0].prefix(4) } == ["a33e", "e6ac", "14ef", "3fbc"])
    #expect(
      try work.read("paragraphs.csv") == """
        doc_id,paragraph,role,text
        a33ef6170986caa0,1,title,Een brief aan [e-mail]
        a33ef6170986caa0,2,body,"Gisteren schreef ik een brief over het nieuwe systeem, en niemand gaf antwoord op mijn vragen."
        a33ef6170986caa0,3,quote,Bel ons op [telefoon] of stort op [rekeningnummer].
        a33ef6170986caa0,4,body,"Daarom vraag ik het “nog een keer”, aan [naam] en aan iedereen die dit leest."
        e6acae5173b9f340,1,body,"Dank je wel, dat ga ik doen."
        14ef01f9502053d4,1,body,Laat maar weten hoe het afloopt.
        3fbc1a94172d8454,1,body,"Ik weet het ook niet, vraag het aan BSN [burgerservicenummer]."

        """)
    for table in ["documents.csv", "paragraphs.csv", "merges.csv"] {
      let text = try work.read(table)
      #expect(!text.contains("Anneke") && !text.contains("Bob") && !text.contains("@"), "\(table)")
    }
  }

  /// What was encoded twice is mended, and said so.
  @Test func mendedTextIsTold() throws {
    try fixture.write([
      .init(
        "p", url: "http://werk.example/a",
        body:
          "<h1>CafÃ©</h1><p>Wij dronken koffie in het cafÃ© van BelgiÃ« en dat was gezellig.</p>")
    ])
    #expect(try fixture.run([]) == .init(status: 0, output: "", errors: ""))
    #expect(
      try work.read("rejects.csv").split(separator: "\n").last
        == "p,http://werk.example/a,mojibake_repaired,utf-8,3")
    #expect(
      try work.read("paragraphs.csv").split(separator: "\n").dropFirst().map { $0.dropFirst(17) }
        == [
          "1,title,Café", "2,body,Wij dronken koffie in het café van België en dat was gezellig.",
        ])
  }

  @Test(arguments: [
    ("page_id,url\n", "pages.csv: row 1: has no column canonical_url"),
    ("", "pages.csv"), ("%p,\n", "pages.csv: row 2"), ("%\"p\n", "pages.csv"),
    (
      "%p,http://a/,http://a/,http://a/,2012-05-01T00:00:00Z,post,a,s,a.warc,x,1,sha1:0\n",
      "pages.csv: row 2"
    ),
  ])
  func refusesBrokenTables(_ table: String, _ message: String) throws {
    try work.write("dump/a.warc", "")
    try work.write("pages.csv", table.replacing("%", with: ExtractFixture.header))
    let outcome = try fixture.run([])
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(work.files().filter { $0.hasSuffix(".csv") } == ["pages.csv"])
  }

  @Test(
    arguments: [
      (["--names", "soms"], 64), (["--nomen", "x"], 64), (["--key", "weg"], 66),
      (["--key", "kort"], 65), (["--pages", "weg.csv"], 66), (["--dump", "weg"], 66),
      (["--documents", "pages.csv/d.csv"], 73), (["--forgotten", "weg"], 66),
      (["--withdrawn", "weg"], 64),
    ] as [([String], Int32)])
  func refusesWrongUse(_ arguments: [String], _ status: Int32) throws {
    try writeThread()
    try work.write("kort", "geheim")
    let outcome = try fixture.run(arguments)
    #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
    #expect(!work.exists("documents.csv"))
  }
}
